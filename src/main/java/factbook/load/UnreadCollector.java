package factbook.load;

import factbook.fact.FactId;
import factbook.fact.Unread;
import factbook.fact.Unread.Part;
import factbook.load.Names.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Notes what of a book could not be read while it is being loaded. */
final class UnreadCollector {
  private static final List<String> SUBJECTS = List.of("content/parks", "content/entities");
  private static final String SOURCES = "seeds";

  private final List<String> paths;
  private final Set<Part> parts = new LinkedHashSet<>();
  private final Set<String> subjects = new LinkedHashSet<>();
  private final Set<FactId> facts = new LinkedHashSet<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> exclusions = new LinkedHashSet<>();

  /**
   * Begins with the files that could not even be named.
   *
   * @param paths as {@code content/parks/Yunqi-Town.yaml}, or a whole folder
   */
  UnreadCollector(List<String> paths) {
    this.paths = paths;
    for (String path : paths) {
      String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
      if (SUBJECTS.contains(path)) {
        add(Part.SUBJECTS);
      } else if (SUBJECTS.contains(folder)) {
        addSubject(intendedId(path));
      } else if (path.equals(SOURCES)) {
        add(Part.SOURCES);
      } else if (folder.equals(SOURCES)) {
        addSource(intendedId(path));
      } else if (path.startsWith("content/decisions")) {
        add(Part.DECISIONS);
      }
    }
  }

  /** The id that the editor meant: of {@code Yunqi-Town.yml} that is {@code yunqi-town}. */
  private static String intendedId(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
  }

  /** Whether all files of the vocabulary could be named. */
  boolean isWholeVocabulary() {
    return paths.stream().noneMatch(path -> path.startsWith("content/vocabulary"));
  }

  void add(Part part) {
    parts.add(part);
  }

  void addSubject(String id) {
    subjects.add(id);
  }

  /** Whether a file of this id is there, but cannot be read. */
  boolean mayHaveSubject(String id) {
    return parts.contains(Part.SUBJECTS) || subjects.contains(id);
  }

  void addSource(String id) {
    sources.add(id);
  }

  /** Notes what a file of a subject holds besides what was loaded. */
  void add(String id, SubjectLoader.Loaded loaded, boolean isNew) {
    facts.addAll(loaded.unread());
    if (!loaded.isComplete() || !isNew) {
      addSubject(id);
    }
  }

  /** Notes the reasons that are defined with mistakes. */
  void addExclusions(VocabularyLoader.Words words) {
    if (!words.names().knows(Target.EXCLUSION)) {
      add(Part.EXCLUSIONS);
    }
    exclusions.addAll(words.names().of(Target.EXCLUSION));
    exclusions.removeAll(words.vocabulary().exclusions().keySet());
  }

  /**
   * What was noted.
   *
   * @param isNothing whether no mistake was found at all
   */
  Unread unread(boolean isNothing) {
    return new Unread(isNothing, parts, subjects, facts, sources, exclusions);
  }
}
