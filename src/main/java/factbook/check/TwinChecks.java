package factbook.check;

import factbook.check.PageOutline.Twin;
import factbook.fact.Script;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether the trees of the scripts mirror each other. */
final class TwinChecks {
  private static final String DEFAULT = "x-default";

  private final Map<String, PageOutline> pages;
  private final Map<String, PageOutline> moved;
  private final Set<String> paths;
  private final @Nullable String baseUrl;
  private final Findings findings;
  private final List<Script> scripts;

  /**
   * The checks of a site.
   *
   * @param moved pages in the places of old ones: each has a twin, and none names it as such
   */
  TwinChecks(
      Map<String, PageOutline> pages,
      Map<String, PageOutline> moved,
      Set<String> others,
      @Nullable String baseUrl,
      Findings findings) {
    this.pages = pages;
    this.moved = moved;
    this.paths = new TreeSet<>(others);
    paths.addAll(pages.keySet());
    this.baseUrl = baseUrl;
    this.findings = findings;
    this.scripts =
        Arrays.stream(Script.values())
            .filter(script -> pages.keySet().stream().anyMatch(path -> isIn(script, path)))
            .toList();
  }

  private static boolean isIn(Script script, String path) {
    return path.startsWith(script.folder() + "/");
  }

  void check() {
    for (String path : paths) {
      Script script = Checks.script(path);
      if (script != null) {
        checkTwins(path, script);
      }
    }
    for (PageOutline page : pages.values()) {
      checkTwinLinks(page);
    }
  }

  private void checkTwins(String path, Script script) {
    for (Script other : scripts) {
      String twin = twin(path, script, other);
      if (!paths.contains(twin)) {
        String sentence = "has no twin “" + twin + "”";
        findings.add(CheckCode.TWIN_MISSING, path, sentence, "make the page in every script");
      }
    }
    Script first = scripts.isEmpty() ? script : scripts.get(0);
    PageOutline page = find(path);
    PageOutline model = find(twin(path, script, first));
    if (script != first && page != null && model != null) {
      compare(model, page);
    }
  }

  private @Nullable PageOutline find(String path) {
    PageOutline page = pages.get(path);
    return page == null ? moved.get(path) : page;
  }

  private static String twin(String path, Script from, Script to) {
    return to.folder() + path.substring(from.folder().length());
  }

  private void compare(PageOutline model, PageOutline page) {
    compareInOrder(model, page, "id", model.ids(), page.ids());
    if (!model.numbers().equals(page.numbers())) {
      compareInOrder(model, page, "number", words(model.numbers()), words(page.numbers()));
    }
    compareInOrder(model, page, "text as printed or address", model.kept(), page.kept());
    compareTerms(model, page);
    Set<String> here = places(model);
    Set<String> there = places(page);
    if (!here.equals(there)) {
      tellLinks(model, page, here, there);
      tellLinks(page, model, there, here);
    }
  }

  private void compareTerms(PageOutline model, PageOutline page) {
    for (String term : model.terms()) {
      if (!page.terms().contains(term)) {
        String sentence =
            "does not have the form of “" + term + "”, which its twin “" + model.path() + "” has";
        String hint = "mend the form in content/glossary.yaml, or where the word is written";
        findings.add(CheckCode.MISSING_TERM, page.path(), sentence, hint);
      }
    }
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }

  /** Where the links of a page lead to, whatever the script; broken ones are told of elsewhere. */
  private Set<String> places(PageOutline page) {
    Set<String> places = new TreeSet<>();
    for (String link : page.links()) {
      Reference target = Reference.resolve(page.path(), link);
      if (target != null && paths.contains(target.path())) {
        Script script = Checks.script(target.path());
        String path =
            script == null ? target.path() : target.path().substring(script.folder().length() + 1);
        places.add(target.fragment().isEmpty() ? path : path + "#" + target.fragment());
      }
    }
    return places;
  }

  private void tellLinks(
      PageOutline one, PageOutline other, Set<String> links, Set<String> otherLinks) {
    for (String link : links) {
      if (!otherLinks.contains(link)) {
        String sentence = "links to “" + link + "”, and its twin “" + other.path() + "” does not";
        findings.add(CheckCode.TWIN_DIFFERS, one.path(), sentence, "give both the same links");
      }
    }
  }

  private void compareInOrder(
      PageOutline model, PageOutline page, String what, List<String> here, List<String> there) {
    if (here.equals(there)) {
      return;
    }
    int at = 0;
    while (at < here.size() && at < there.size() && here.get(at).equals(there.get(at))) {
      at++;
    }
    String sentence =
        "has %s as its %s no. %d, and its twin “%s” has %s"
            .formatted(quoted(there, at), what, at + 1, model.path(), quoted(here, at));
    String hint =
        "let both say the same; a list that each script sorts in its own way needs"
            + " data-order=\"script\"";
    findings.add(CheckCode.TWIN_DIFFERS, page.path(), sentence, hint);
  }

  private static String quoted(List<String> all, int at) {
    return at < all.size() ? "“" + all.get(at) + "”" : "nothing";
  }

  /** Google and others want each page to name all its twins, itself among them. */
  private void checkTwinLinks(PageOutline page) {
    Script script = Checks.script(page.path());
    boolean hasNoTwins = script == null && page.twins().isEmpty();
    if (hasNoTwins || page.path().equals(LinkChecks.NOT_FOUND)) {
      return;
    }
    Map<String, String> named = new HashMap<>();
    for (Twin twin : page.twins()) {
      String target = target(page, twin.href());
      if (!pages.containsKey(target)) {
        String sentence = "names “" + twin.href() + "” as its twin, which the site does not have";
        findings.add(CheckCode.TWIN_LINKS, page.path(), sentence, "mend its template");
      }
      named.put(twin.lang(), target);
    }
    for (Script other : scripts) {
      String twin =
          script == null ? other.folder() + "/index.html" : twin(page.path(), script, other);
      expect(page, other.tag(), named.get(other.tag()), twin);
    }
    expect(page, DEFAULT, named.get(DEFAULT), "index.html");
  }

  private void expect(PageOutline page, String lang, @Nullable String named, String twin) {
    if (!twin.equals(named)) {
      String instead = named == null ? "" : " but “" + named + "”";
      String sentence = "does not name “" + twin + "” as its twin for " + lang + instead;
      findings.add(CheckCode.TWIN_LINKS, page.path(), sentence, "mend its template");
    }
  }

  /** Twins are named by full addresses where it is known where the site will stand. */
  private String target(PageOutline page, String href) {
    Reference target =
        baseUrl != null && href.startsWith(baseUrl)
            ? Reference.resolve("index.html", orIndex(href.substring(baseUrl.length())))
            : Reference.resolve(page.path(), href);
    return target == null ? href : target.path();
  }

  private static String orIndex(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
