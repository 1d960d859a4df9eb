"""All addresses: machines’ first, then the admin, then the public site below its language."""

from django.conf.urls.i18n import i18n_patterns
from django.db import transaction
from django.urls import include, path, re_path
from django.views.decorators.http import require_safe
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from cms.delivery.feeds import StoryFeed
from cms.delivery.media import media
from cms.delivery.sitemaps import robots, sitemap
from cms.delivery.views import choose_language, healthz, public_page, readyz
from cms.search.views import results
from stories.views import organisation_css

urlpatterns = [
    path("", choose_language, name="choose_language"),
    path("healthz", healthz),
    path("readyz", readyz),
    path("robots.txt", robots),
    path("sitemap.xml", sitemap),
    path("organisation.css", organisation_css, name="organisation_css"),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    re_path(r"^media/(?P<path>.+)$", media, name="media"),
]
urlpatterns += i18n_patterns(
    path("search/", results, name="search"),
    path("stories/feed/", transaction.non_atomic_requests(require_safe(StoryFeed())), name="story_feed"),
    # Wagtail asks for this name when it builds a page’s address
    re_path(r"^((?:[\w\-]+/)*)$", public_page, name="wagtail_serve"),
)

handler404 = "stories.views.not_found"
