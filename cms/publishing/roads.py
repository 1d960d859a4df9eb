"""The roads to the public in the installed Wagtail and wagtail-localize, read from their source.

Publishing means: calling `publish()`, naming one of the actions that do it, setting `live` to anything but False,
or copying a whole row with `_copy()`, its `live` too. Every function that does so is listed below with the layer
that holds it. An upgrade that opens a road, or closes one, is found by `manage.py check --deploy` and by the tests.
"""

import ast
import importlib.util
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

PACKAGES = ("modelcluster", "wagtail", "wagtail_localize")
ACTIONS = frozenset({"PublishRevisionAction", "PublishPageRevisionAction"})
# By these names Wagtail’s third API asks for the actions that publish or copy.
ACTION_NAMES = frozenset({"publish", "copy", "create_alias", "copy_for_translation"})
LIVE = frozenset({"live", "keep_live"})
NOT_SHIPPED = frozenset({"tests", "test", "migrations"})
# A file without any of these words has no road in it, and need not be read closely.
HINTS = (".publish", "get_action_class", "RevisionAction", "live", "_copy(")

LAYERS = {
    "lock": "the receiver before every save",
    "form": "the editor’s form asks first, and the lock stands behind it",
    "ours": "our own view, command or bulk action stands in its place",
    "closed": "the address is not there, or answers no",
    "reads": "it only asks which rows are live",
    "builds": "it makes an object that is not saved, or a row that is no page or snippet",
}
# By name: how often, and the layer that holds it.
KNOWN: dict[str, tuple[int, str]] = {
    "wagtail.actions.copy_for_translation:CopyForTranslationAction._copy_for_translation": (1, "lock"),
    "wagtail.actions.copy_page:CopyPageAction.__init__": (1, "lock"),
    "wagtail.actions.copy_page:CopyPageAction._copy_page": (1, "lock"),
    "wagtail.actions.create:CreateAction._create": (1, "lock"),
    "wagtail.actions.create_alias:CreatePageAliasAction._create_alias": (1, "lock"),
    "wagtail.actions.edit:EditAction._edit": (1, "lock"),
    "wagtail.actions.publish_page_revision:PublishPageRevisionAction": (1, "lock"),
    "wagtail.actions.publish_revision:PublishRevisionAction._publish_revision": (1, "lock"),
    "wagtail.actions:register_default_actions": (2, "lock"),
    "wagtail.admin.api.actions.copy:CopyPageAPIAction._action_from_data": (1, "lock"),
    "wagtail.admin.api.actions.publish:PublishPageAPIAction._action_from_data": (1, "lock"),
    "wagtail.admin.views.generic.mixins:CreateEditViewOptionalFeaturesMixin.publish_action": (1, "form"),
    "wagtail.admin.views.pages.bulk_actions.publish:PublishBulkAction.execute_action": (2, "ours"),
    "wagtail.admin.views.pages.copy:CopyView.form_valid": (1, "lock"),
    "wagtail.admin.views.pages.create:CreateView.publish_action": (1, "form"),
    "wagtail.admin.views.pages.edit:EditView.publish_action": (1, "form"),
    "wagtail.admin.views.pages.search:page_filter_search": (2, "reads"),
    "wagtail.api.v3.routers.pages:copy": (2, "closed"),
    "wagtail.api.v3.routers.pages:copy_for_translation": (1, "closed"),
    "wagtail.api.v3.routers.pages:create_alias": (1, "closed"),
    "wagtail.api.v3.routers.pages:publish": (1, "closed"),
    "wagtail.management.commands.publish_scheduled:Command.handle": (2, "ours"),
    "wagtail.models.draft_state:DraftStateMixin": (1, "lock"),
    "wagtail.models.draft_state:DraftStateMixin.publish": (1, "lock"),
    "wagtail.models.draft_state:DraftStateMixin.with_content_json": (1, "builds"),
    "wagtail.models.pages:AbstractPage.copy": (2, "lock"),
    "wagtail.models.pages:AbstractPage.has_unpublished_subtree": (1, "reads"),
    "wagtail.models.pages:AbstractPage.publish": (1, "lock"),
    "wagtail.models.pages:AbstractPage.update_aliases": (1, "lock"),
    "wagtail.models.pages:AbstractPage.with_content_json": (1, "builds"),
    "wagtail.models.pages:PagePermissionTester.can_move_to": (1, "reads"),
    "wagtail.models.revisions:Revision.publish": (1, "lock"),
    "wagtail.models.workflows:TaskState.copy": (1, "builds"),
    "wagtail.query:PageQuerySet.live_q": (1, "reads"),
    "wagtail.snippets.api.v3.router:copy_for_translation": (1, "closed"),
    "wagtail.snippets.api.v3.router:publish_snippet": (1, "closed"),
    "wagtail.workflows:publish_workflow_state": (1, "lock"),
    "wagtail_localize.models:TranslationSource.create_or_update_translation": (3, "ours"),
    "wagtail_localize.models:TranslationSource.sync_view_restrictions": (1, "builds"),
    "wagtail_localize.views.convert:sync_alias": (1, "closed"),
}


def roads() -> Counter[str]:
    """Every function in the installed packages that can make something live, and how often it does."""
    found: Counter[str] = Counter()
    for package in PACKAGES:
        for path, module in modules(package):
            found.update(roads_in(path.read_text(encoding="utf-8"), module))
    return found


def modules(package: str) -> Iterator[tuple[Path, str]]:
    """The modules that a package ships, without its tests and migrations."""
    root = Path(importlib.util.find_spec(package).origin).parent
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root.parent).with_suffix("").parts
        if NOT_SHIPPED.isdisjoint(parts) and not parts[-1].startswith("test_"):
            yield path, ".".join(part for part in parts if part != "__init__")


def roads_in(source: str, module: str) -> Iterator[str]:
    """One module’s roads, each as “module:Class.function”, as often as it is taken there."""
    if any(hint in source for hint in HINTS):
        yield from _walk(ast.parse(source), module, ())


def _walk(node: ast.AST, module: str, scope: tuple[str, ...]) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            yield from _walk(child, module, (*scope, child.name))
            continue
        if _opens(child):
            yield f"{module}:{'.'.join(scope) or '<module>'}"
        yield from _walk(child, module, scope)


def _opens(node: ast.AST) -> bool:
    match node:
        case (
            ast.Call(func=ast.Name(id="_copy"))
            | ast.Call(func=ast.Attribute(attr="publish", value=ast.Name(id="self")))
        ):
            return True
        case ast.Attribute(attr="publish", value=value):  # called, or handed on to be called later
            return not isinstance(value, ast.Name) or value.id != "self"
        case ast.Call(func=ast.Attribute(attr="get_action_class"), args=[*_, ast.Constant(value=name)]):
            return name in ACTION_NAMES
        case ast.Name(id=name, ctx=ast.Load()):
            return name in ACTIONS
        case ast.keyword(arg=name, value=value) if name in LIVE:
            return not _is_no(value)
        case ast.Assign(targets=targets, value=value):
            return any(_names_live(target) for target in targets) and not _is_no(value)
        case ast.AnnAssign(target=target, value=value) if value is not None:
            return _names_live(target) and not _is_no(value)
        case ast.Dict(keys=keys, values=values):
            return any(_says_live(key) and not _is_no(value) for key, value in zip(keys, values, strict=True))
        case ast.Call(func=ast.Name(id="setattr"), args=[_, name, value]):
            return _says_live(name) and not _is_no(value)
        case ast.arguments():
            return any(name in LIVE and not _is_no(value) for name, value in _defaults(node))
    return False


def _names_live(target: ast.AST) -> bool:
    """`page.live`, `row["live"]`, or the column of a model."""
    match target:
        case ast.Attribute(attr="live") | ast.Name(id="live"):
            return True
        case ast.Subscript(slice=key):
            return _says_live(key)
    return False


def _says_live(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) and node.value == "live"


def _is_no(value: ast.AST) -> bool:
    return isinstance(value, ast.Constant) and value.value in {False, None}


def _defaults(arguments: ast.arguments) -> Iterator[tuple[str, ast.AST]]:
    plain = [*arguments.posonlyargs, *arguments.args]
    for argument, value in zip(reversed(plain), reversed(arguments.defaults), strict=False):
        yield argument.arg, value
    for argument, value in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        if value is not None:
            yield argument.arg, value


def changes() -> list[str]:
    """What differs from the roads we know, in one sentence each."""
    found = roads()
    known = {name: times for name, (times, _) in KNOWN.items()}
    return [
        _difference(name, found[name], known.get(name, 0))
        for name in sorted(found.keys() | known.keys())
        if found[name] != known.get(name, 0)
    ]


def _difference(name: str, times: int, before: int) -> str:
    if not before:
        return f"A new road to the public: {name}"
    if not times:
        return f"A road to the public is gone: {name}"
    return f"A road to the public has changed: {name}, taken {times} × instead of {before} ×"
