// The pages work without this: it only adds.

function markCurrentSection(rail) {
  const links = new Map();
  for (const link of rail.querySelectorAll("a[href^='#']")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  const watch = new IntersectionObserver(
    (entries) => {
      const seen = entries.filter((entry) => entry.isIntersecting).pop();
      if (!seen) return;
      for (const link of links.values()) link.removeAttribute("aria-current");
      links.get(seen.target).setAttribute("aria-current", "true");
    },
    { rootMargin: "0px 0px -66% 0px" },
  );
  for (const heading of links.keys()) watch.observe(heading);
}

// A reader who chose a language is led to it from “/” the next time. Kept in their browser, read by us alone.
function rememberLanguage(link) {
  link.addEventListener("click", () => {
    document.cookie = `language=${link.dataset.language}; path=/; max-age=31536000; samesite=lax`;
  });
}

for (const link of document.querySelectorAll("[data-language]")) rememberLanguage(link);
for (const rail of document.querySelectorAll("[data-rail]")) markCurrentSection(rail);
