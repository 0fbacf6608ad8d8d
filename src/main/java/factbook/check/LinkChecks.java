package factbook.check;

import factbook.diagnostic.Suggestion;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the pages lead to, and what they load. */
final class LinkChecks {
  /** Where a reader enters. */
  private static final String ENTRANCE = "index.html";

  /** Shown in the place of any missing page, so that its links must begin at the base path. */
  static final String NOT_FOUND = "404.html";

  private final NavigableMap<String, PageOutline> pages;
  private final Set<String> others;
  private final String basePath;
  private final Findings findings;

  /** Sorted; pages that share a list share what is made of it, as there are many. */
  private final Map<String, List<String>> ids = new HashMap<>();

  private final Map<String, String> hints = new HashMap<>();

  LinkChecks(
      NavigableMap<String, PageOutline> pages,
      Set<String> others,
      @Nullable String baseUrl,
      Findings findings) {
    this.pages = pages;
    this.others = new HashSet<>(others);
    this.basePath = baseUrl == null ? "/" : URI.create(baseUrl).getPath();
    this.findings = findings;
    IdentityHashMap<List<String>, List<String>> sorted = new IdentityHashMap<>();
    for (PageOutline page : pages.values()) {
      ids.put(
          page.path(),
          sorted.computeIfAbsent(page.ids(), own -> own.stream().distinct().sorted().toList()));
    }
  }

  void check(PageOutline page) {
    page.links().forEach(link -> checkLink(page, link));
    page.assets().forEach(asset -> checkAsset(page, asset));
  }

  private @Nullable Reference resolve(PageOutline page, String address) {
    if (page.path().equals(NOT_FOUND) && address.startsWith(basePath)) {
      return Reference.resolve(ENTRANCE, address.substring(basePath.length()));
    }
    return Reference.resolve(page.path(), address);
  }

  private void checkLink(PageOutline page, String link) {
    Reference target = resolve(page, link);
    if (target == null) {
      String sentence = "links to “" + link + "”, which is no file of the site";
      String hint = "link to a file by a relative address, such as “../parks/index.html”";
      findings.add(CheckCode.BROKEN_LINK, page.path(), sentence, hint);
      return;
    }
    List<String> there = ids.get(target.path());
    if (there == null && !others.contains(target.path())) {
      String sentence = "links to “" + target.path() + "”, which the site does not have";
      String hint = hints.computeIfAbsent(target.path(), this::hint);
      findings.add(CheckCode.BROKEN_LINK, page.path(), sentence, hint);
    } else if (there != null && isMissing(target.fragment(), there)) {
      String sentence =
          "links to “" + target.fragment() + "” in “" + target.path() + "”, which has no such id";
      String hint = Suggestion.hint(target.fragment(), there, "mend the link");
      findings.add(CheckCode.MISSING_ANCHOR, page.path(), sentence, hint);
    }
  }

  /** An empty fragment and {@code top} are the top of any page. */
  private static boolean isMissing(String fragment, List<String> ids) {
    return !fragment.isEmpty()
        && !fragment.equals("top")
        && Collections.binarySearch(ids, fragment) < 0;
  }

  /** What was meant is in the same folder more often than not. */
  private String hint(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Set<String> near = pages.subMap(folder, folder + Character.MAX_VALUE).keySet();
    return Suggestion.hint(path, near, "mend the link");
  }

  private void checkAsset(PageOutline page, String asset) {
    Reference target = resolve(page, asset);
    String path = target == null ? asset : target.path();
    List<String> there = ids.get(path);
    if (target == null || (there == null && !others.contains(path))) {
      String sentence = "loads “" + path + "”, which the site does not have";
      findings.add(CheckCode.MISSING_ASSET, page.path(), sentence, "mend its template");
    } else if (there != null && isMissing(target.fragment(), there)) {
      String sentence = "uses “#" + target.fragment() + "”, which “" + path + "” does not have";
      findings.add(CheckCode.MISSING_ANCHOR, page.path(), sentence, "mend its template");
    }
  }

  /** Pages that nobody can come to by following links. */
  void findOrphans() {
    if (!pages.containsKey(ENTRANCE)) {
      findings.add(CheckCode.BROKEN_LINK, ENTRANCE, "is missing", "let a template make it");
      return;
    }
    Set<String> reached = new HashSet<>(Set.of(ENTRANCE, NOT_FOUND));
    Deque<String> next = new ArrayDeque<>(Set.of(ENTRANCE));
    while (!next.isEmpty()) {
      for (String target : targets(pages.get(next.remove()))) {
        if (reached.add(target)) {
          next.add(target);
        }
      }
    }
    for (String path : pages.keySet()) {
      if (!reached.contains(path)) {
        String sentence = "cannot be reached from “" + ENTRANCE + "” by links";
        findings.add(CheckCode.ORPHAN_PAGE, path, sentence, "link to it from a list or a text");
      }
    }
  }

  private Set<String> targets(@Nullable PageOutline page) {
    Set<String> targets = new TreeSet<>();
    if (page != null) {
      for (String link : page.links()) {
        Reference target = resolve(page, link);
        if (target != null) {
          targets.add(target.path());
        }
      }
    }
    return targets;
  }
}
