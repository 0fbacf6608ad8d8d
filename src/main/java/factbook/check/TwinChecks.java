package factbook.check;

import factbook.check.Leads.Lead;
import factbook.check.PageOutline.Twin;
import factbook.fact.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether the trees of the scripts mirror each other. A page is compared with its twins when the
 * last of them comes, and then let go.
 */
final class TwinChecks {
  private static final String DEFAULT = "x-default";

  private final List<Script> scripts;
  private final @Nullable String baseUrl;
  private final Findings findings;

  /** The pages of which twins are still to come, by their place in their tree. */
  private final Map<String, List<PageOutline>> open = new TreeMap<>();

  private final List<Unlike> unlike = new ArrayList<>();

  /**
   * A link that only one of two twins has.
   *
   * @param target the file that it leads to
   * @param place the same whatever the script, with the id
   */
  private record Unlike(String page, String twin, String target, String place) {}

  TwinChecks(List<Script> scripts, @Nullable String baseUrl, Findings findings) {
    this.scripts = scripts.stream().sorted().toList();
    this.baseUrl = baseUrl;
    this.findings = findings;
  }

  /** Adds a page, which may stand in the place of an old one. */
  void add(PageOutline page) {
    Script script = Checks.script(page.path());
    if (script == null) {
      return;
    }
    String place = page.path().substring(script.folder().length());
    List<PageOutline> twins = open.computeIfAbsent(place, none -> new ArrayList<>());
    twins.add(page);
    if (twins.size() == scripts.size()) {
      open.remove(place);
      compare(twins);
    }
  }

  /** Compares all with the one in the first script. */
  private void compare(List<PageOutline> twins) {
    for (PageOutline model : twins) {
      for (PageOutline page : twins) {
        if (isFirst(model) && !isFirst(page)) {
          compare(model, page);
        }
      }
    }
  }

  private boolean isFirst(PageOutline page) {
    return Checks.script(page.path()) == scripts.get(0);
  }

  /**
   * Checks what only shows when all is there.
   *
   * @param pages the paths of the pages
   * @param others those of all other files
   */
  void check(Set<String> pages, Set<String> others) {
    open.values().forEach(this::compare);
    Set<String> paths = new TreeSet<>(others);
    paths.addAll(pages);
    for (String path : paths) {
      Script script = Checks.script(path);
      if (script != null) {
        checkTwins(path, script, paths);
      }
    }
    for (Unlike link : unlike) {
      if (paths.contains(link.target())) { // broken ones are told of elsewhere
        String sentence =
            "links to “" + link.place() + "”, and its twin “" + link.twin() + "” does not";
        findings.add(CheckCode.TWIN_DIFFERS, link.page(), sentence, "give both the same links");
      }
    }
  }

  private void checkTwins(String path, Script script, Set<String> paths) {
    for (Script other : scripts) {
      String twin = twin(path, script, other);
      if (!paths.contains(twin)) {
        String sentence = "has no twin “" + twin + "”";
        findings.add(CheckCode.TWIN_MISSING, path, sentence, "make the page in every script");
      }
    }
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
    Map<String, String> here = places(model);
    Map<String, String> there = places(page);
    addUnlike(model, page, here, there.keySet());
    addUnlike(page, model, there, here.keySet());
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

  /** Where the links of a page lead to, whatever the script; and the files that they lead to. */
  private static Map<String, String> places(PageOutline page) {
    Map<String, String> places = new TreeMap<>();
    for (String link : page.links()) {
      Reference target = Reference.resolve(page.path(), link);
      if (target != null) {
        Script script = Checks.script(target.path());
        String path =
            script == null ? target.path() : target.path().substring(script.folder().length() + 1);
        String place = target.fragment().isEmpty() ? path : path + "#" + target.fragment();
        places.put(place, target.path());
      }
    }
    return places;
  }

  private void addUnlike(
      PageOutline one, PageOutline other, Map<String, String> links, Set<String> otherLinks) {
    links.forEach(
        (place, target) -> {
          if (!otherLinks.contains(place)) {
            unlike.add(new Unlike(one.path(), other.path(), target, place));
          }
        });
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

  /**
   * What a page names as its twins. Google and others want each page to name them all, itself among
   * them.
   */
  List<Lead> named(PageOutline page) {
    Script script = Checks.script(page.path());
    boolean hasNoTwins = script == null && page.twins().isEmpty();
    if (hasNoTwins || page.path().equals(LinkChecks.NOT_FOUND)) {
      return List.of();
    }
    List<Lead> leads = new ArrayList<>();
    Map<String, String> named = new HashMap<>();
    for (Twin twin : page.twins()) {
      String target = target(page, twin.href());
      leads.add(new Lead(Leads.Kind.TWIN, target, twin.href()));
      named.put(twin.lang(), target);
    }
    for (Script other : scripts) {
      String twin =
          script == null ? other.folder() + "/index.html" : twin(page.path(), script, other);
      expect(page, other.tag(), named.get(other.tag()), twin);
    }
    expect(page, DEFAULT, named.get(DEFAULT), "index.html");
    return leads;
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
