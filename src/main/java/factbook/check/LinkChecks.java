package factbook.check;

import factbook.check.Leads.Kind;
import factbook.check.Leads.Lead;
import factbook.diagnostic.Suggestion;
import factbook.text.Same;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the pages lead to, and what they load. */
final class LinkChecks {
  /** Where a reader enters. */
  private static final String ENTRANCE = "index.html";

  /** Shown in the place of any missing page, so that its links must begin at the base path. */
  static final String NOT_FOUND = "404.html";

  private final String basePath;
  private final Findings findings;
  private final NavigableMap<String, Kept> pages = new TreeMap<>();
  private final NavigableMap<String, Leads> moved = new TreeMap<>();
  private final Same same = new Same();
  private final Map<String, String> hints = new HashMap<>();

  /**
   * What stays of a page.
   *
   * @param ids its ids, each between two line ends: many short texts would take thrice the room
   * @param leads where it leads to beside itself
   */
  private record Kept(String ids, Leads leads) {
    boolean has(String id) {
      return ids.contains("\n" + id + "\n");
    }
  }

  LinkChecks(@Nullable String baseUrl, Findings findings) {
    this.basePath = baseUrl == null ? "/" : URI.create(baseUrl).getPath();
    this.findings = findings;
  }

  /**
   * Adds a page; what it leads to in itself is checked now.
   *
   * @param twins what it names as its twins
   */
  void add(PageOutline page, List<Lead> twins) {
    Set<String> own = new HashSet<>(page.ids());
    List<Lead> others = new ArrayList<>(twins);
    for (Lead lead : leads(page)) {
      if (!lead.path().equals(page.path())) {
        others.add(lead);
      } else if (!isTop(lead.detail()) && !own.contains(lead.detail())) {
        addMissing(page.path(), lead, page.ids());
      }
    }
    // The twins of a page have the same ids.
    String ids = same.of("\n" + String.join("\n", page.ids()) + "\n");
    pages.put(page.path(), new Kept(ids, Leads.of(others)));
  }

  /** Adds a page in the place of an old one. */
  void addMoved(PageOutline page) {
    moved.put(page.path(), Leads.of(leads(page)));
  }

  private List<Lead> leads(PageOutline page) {
    List<Lead> leads = new ArrayList<>();
    for (String link : page.links()) {
      Reference target = resolve(page, link);
      if (target != null) {
        leads.add(new Lead(Kind.LINK, target.path(), target.fragment()));
      } else {
        String sentence = "links to “" + link + "”, which is no file of the site";
        String hint = "link to a file by a relative address, such as “../parks/index.html”";
        findings.add(CheckCode.BROKEN_LINK, page.path(), sentence, hint);
      }
    }
    for (String asset : page.assets()) {
      Reference target = resolve(page, asset);
      String path = target == null ? asset : target.path();
      leads.add(new Lead(Kind.ASSET, path, target == null ? "" : target.fragment()));
    }
    return leads;
  }

  private @Nullable Reference resolve(PageOutline page, String address) {
    if (page.path().equals(NOT_FOUND) && address.startsWith(basePath)) {
      return Reference.resolve(ENTRANCE, address.substring(basePath.length()));
    }
    return Reference.resolve(page.path(), address);
  }

  /** The paths of all pages but those in the places of old ones. */
  Set<String> paths() {
    return pages.keySet();
  }

  /** Checks what leads from one file to another. */
  void check(Set<String> others) {
    pages.forEach((path, page) -> page.leads().list().forEach(lead -> check(path, lead, others)));
    moved.forEach((path, leads) -> leads.list().forEach(lead -> check(path, lead, others)));
  }

  private void check(String page, Lead lead, Set<String> others) {
    Kept there = pages.get(lead.path());
    boolean isMissing = there == null && !others.contains(lead.path());
    if (lead.kind() == Kind.TWIN) {
      if (there == null) {
        String sentence = "names “" + lead.detail() + "” as its twin, which the site does not have";
        findings.add(CheckCode.TWIN_LINKS, page, sentence, "mend its template");
      }
    } else if (isMissing && lead.kind() == Kind.LINK) {
      String sentence = "links to “" + lead.path() + "”, which the site does not have";
      String hint = hints.computeIfAbsent(lead.path(), this::hint);
      findings.add(CheckCode.BROKEN_LINK, page, sentence, hint);
    } else if (isMissing) {
      String sentence = "loads “" + lead.path() + "”, which the site does not have";
      findings.add(CheckCode.MISSING_ASSET, page, sentence, "mend its template");
    } else if (there != null && !isTop(lead.detail()) && !there.has(lead.detail())) {
      addMissing(page, lead, there.ids().strip().lines().toList());
    }
  }

  /** An empty fragment and {@code top} are the top of any page. */
  private static boolean isTop(String fragment) {
    return fragment.isEmpty() || fragment.equals("top");
  }

  /** Adds that a page has no such id; {@code ids} are those that it has. */
  private void addMissing(String page, Lead lead, List<String> ids) {
    String id = lead.detail();
    if (lead.kind() == Kind.LINK) {
      String sentence = "links to “" + id + "” in “" + lead.path() + "”, which has no such id";
      String hint = Suggestion.hint(id, ids.stream().distinct().sorted().toList(), "mend the link");
      findings.add(CheckCode.MISSING_ANCHOR, page, sentence, hint);
    } else {
      String sentence = "uses “#" + id + "”, which “" + lead.path() + "” does not have";
      findings.add(CheckCode.MISSING_ANCHOR, page, sentence, "mend its template");
    }
  }

  /** What was meant is in the same folder more often than not. */
  private String hint(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Set<String> near = pages.subMap(folder, folder + Character.MAX_VALUE).keySet();
    return Suggestion.hint(path, near, "mend the link");
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
      Kept page = pages.get(next.remove());
      for (Lead lead : page == null ? List.<Lead>of() : page.leads().list()) {
        if (lead.kind() == Kind.LINK && reached.add(lead.path())) {
          next.add(lead.path());
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
}
