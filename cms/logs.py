"""Log lines that an operator may read: nothing a visitor typed, nobody’s address."""

import logging
import re
import time
from collections import OrderedDict

E_MAIL = re.compile(r"[^\s<>\"'(),;:@]+@[\w-]+(\.[\w-]+)+")
QUERY = re.compile(r"(?<=\S)\?\S+=\S*")


class PrivateFormatter(logging.Formatter):
    """Formats in UTC and masks e-mail addresses and query strings, in tracebacks as well."""

    converter = time.gmtime
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def format(self, record: logging.LogRecord) -> str:
        return QUERY.sub("?…", E_MAIL.sub("[e-mail]", super().format(record)))


class Seldom(logging.Filter):
    """Lets the same message through once an hour: a rule that fails fails on every page."""

    HOUR = 3600
    REMEMBERED = 1000

    def __init__(self, name: str = ""):
        super().__init__(name)
        self.seen: OrderedDict[tuple[str, str], float] = OrderedDict()

    def filter(self, record: logging.LogRecord) -> bool:
        message = (record.name, record.getMessage())
        if record.created - self.seen.get(message, float("-inf")) < self.HOUR:
            return False
        self.seen[message] = record.created
        if len(self.seen) > self.REMEMBERED:
            self.seen.popitem(last=False)
        return True
