import logging

from cms.logs import PrivateFormatter, Seldom


def line(message: str) -> str:
    record = logging.LogRecord("wagtail.admin", logging.ERROR, __file__, 1, message, None, None)
    return PrivateFormatter("%(levelname)s %(message)s").format(record)


def test_a_log_line_names_nobodys_address():
    assert (
        line("Failed to send to yuri.k@hospital.example, later") == "ERROR Failed to send to [e-mail], later"
    )


def test_a_log_line_does_not_keep_what_a_visitor_searched_for():
    assert line("Bad Request: /en/search/?q=myeloma&page=2") == "ERROR Bad Request: /en/search/?…"


def test_an_ordinary_line_stays_as_it_is():
    assert line("Held revision 7: consent-missing. Why?") == "ERROR Held revision 7: consent-missing. Why?"


def test_the_operator_hears_the_same_thing_once_an_hour():
    def said(message: str, minute: int) -> logging.LogRecord:
        record = logging.LogRecord("cms.publishing.gate", logging.ERROR, __file__, 1, message, None, None)
        record.created = 1_800_000_000 + 60 * minute
        return record

    seldom = Seldom()
    moments = [
        ("The rule a failed", 0),
        ("The rule b failed", 1),
        ("The rule a failed", 59),
        ("The rule a failed", 60),
    ]
    assert [bool(seldom.filter(said(*moment))) for moment in moments] == [True, True, False, True]
