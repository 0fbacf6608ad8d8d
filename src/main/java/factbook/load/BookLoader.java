package factbook.load;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.fact.Book;
import factbook.fact.Continuity;
import factbook.fact.GlossaryEntry;
import factbook.fact.Settings;
import factbook.fact.Settled;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.fact.Undecided;
import factbook.fact.Unread.Part;
import factbook.figure.FigureParser;
import factbook.figure.FigureScanner;
import factbook.markdown.MarkdownReader;
import factbook.narrative.Narrative;
import factbook.scan.BookFile;
import factbook.scan.BookFile.Kind;
import factbook.scan.BookFiles;
import factbook.text.TextFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads a whole book from its files. */
public final class BookLoader {
  private final BookFiles files;
  private final Diagnostics diagnostics;
  private final UnreadCollector unread;

  private BookLoader(BookFiles files, Diagnostics diagnostics) {
    this.files = files;
    this.diagnostics = diagnostics;
    this.unread = new UnreadCollector(files.unread());
  }

  /**
   * Loads a book; all mistakes of all its files are added to {@code diagnostics}.
   *
   * @return the book without the parts that have mistakes; null where there is none
   */
  public static @Nullable Book load(BookFiles files, Diagnostics diagnostics) {
    return new BookLoader(files, diagnostics).load();
  }

  private @Nullable Book load() {
    Settings settings = files.only(Kind.SETTINGS).map(this::settings).orElse(null);
    List<TextFile> vocabulary = texts(Kind.VOCABULARY).toList();
    VocabularyLoader.Words words =
        VocabularyLoader.load(
            vocabulary,
            vocabulary.size() == files.of(Kind.VOCABULARY).size() && unread.isWholeVocabulary(),
            diagnostics);
    unread.addExclusions(words);
    MarkdownReader markdown =
        new MarkdownReader(
            new FigureScanner(words.vocabulary().units()), settings != null && settings.rawHtml());
    Map<String, Subject> subjects = subjects(words, markdown);
    Map<String, Source> sources = sources(words.names());
    Map<String, Narrative> pages = pages(markdown);
    List<GlossaryEntry> glossary =
        texts(Kind.GLOSSARY)
            .flatMap(text -> GlossaryLoader.load(text, diagnostics).stream())
            .toList();
    List<Undecided> undecided =
        files.of(Kind.DECISIONS).stream().flatMap(file -> decisions(file).stream()).toList();
    List<Settled> settled =
        texts(Kind.CONVERSIONS)
            .flatMap(text -> ConversionsLoader.load(text, diagnostics).stream())
            .toList();
    return settings == null
        ? null
        : new Book(
            settings,
            words.vocabulary(),
            subjects,
            sources,
            pages,
            glossary,
            undecided,
            settled,
            continuity(),
            unread.unread(!diagnostics.hasErrors()));
  }

  private Continuity continuity() {
    return new Continuity(
        texts(Kind.RENAMES)
            .flatMap(text -> RenamesLoader.load(text, diagnostics).stream())
            .toList(),
        texts(Kind.CHANGES)
            .flatMap(text -> ChangesLoader.load(text, diagnostics).stream())
            .toList());
  }

  private Settings settings(BookFile file) {
    TextFile text = files.read(file, diagnostics);
    return text == null
        ? SettingsLoader.standIn(file.place())
        : SettingsLoader.load(text, diagnostics);
  }

  private List<Undecided> decisions(BookFile file) {
    Diagnostics own = new Diagnostics();
    TextFile text = files.read(file, own);
    List<Undecided> undecided = text == null ? List.of() : DecisionsLoader.load(text, own);
    if (own.hasErrors()) {
      unread.add(Part.DECISIONS);
    }
    diagnostics.addAll(own);
    return undecided;
  }

  private Stream<TextFile> texts(Kind kind) {
    return files.of(kind).stream()
        .flatMap(file -> Stream.ofNullable(files.read(file, diagnostics)));
  }

  private Map<String, Subject> subjects(VocabularyLoader.Words words, MarkdownReader markdown) {
    SubjectLoader loader =
        new SubjectLoader(words, new FigureParser(words.vocabulary().units()), markdown);
    Map<String, Subject> subjects = new LinkedHashMap<>();
    Defined defined = new Defined(LoadCode.DUPLICATE_ID, diagnostics);
    addSubjects(Kind.PARK, Kind.PARK_TEXT, loader::loadPark, defined, subjects);
    addSubjects(Kind.ENTITY, Kind.ENTITY_TEXT, loader::loadEntity, defined, subjects);
    return subjects;
  }

  /** One way to make a subject of its two files. */
  private interface Loading {
    SubjectLoader.Loaded load(
        String id, TextFile file, @Nullable TextFile narrative, Diagnostics diagnostics);
  }

  private void addSubjects(
      Kind facts, Kind texts, Loading loading, Defined defined, Map<String, Subject> subjects) {
    Map<String, BookFile> narratives =
        files.of(texts).stream().collect(Collectors.toMap(BookFile::id, file -> file));
    List<BookFile> all = files.of(facts);
    List<ReadSubject> read =
        all.parallelStream().map(file -> read(file, narratives.get(file.id()), loading)).toList();
    for (ReadSubject one : read) {
      BookFile file = one.file();
      narratives.remove(file.id());
      diagnostics.addAll(one.mistakes());
      boolean isNew = defined.isNew(file.id(), "the id of a park or entity", file.place());
      SubjectLoader.Loaded loaded = one.loaded();
      if (loaded == null) {
        unread.addSubject(file.id());
        continue;
      }
      unread.add(file.id(), loaded, isNew);
      if (isNew && loaded.subject() != null) {
        subjects.put(file.id(), loaded.subject());
      }
    }
    narratives.values().forEach(file -> addLonelyText(file, all));
  }

  /** What the files of a subject hold; nothing where they cannot be read. */
  private record ReadSubject(
      BookFile file, SubjectLoader.@Nullable Loaded loaded, Diagnostics mistakes) {}

  private ReadSubject read(BookFile file, @Nullable BookFile narrative, Loading loading) {
    Diagnostics own = new Diagnostics();
    TextFile text = files.read(file, own);
    TextFile markdown = narrative == null ? null : files.read(narrative, own);
    return new ReadSubject(
        file, text == null ? null : loading.load(file.id(), text, markdown, own), own);
  }

  private void addLonelyText(BookFile narrative, List<BookFile> subjects) {
    if (unread.mayHaveSubject(narrative.id())) {
      return;
    }
    unread.addSubject(narrative.id());
    List<String> ids = subjects.stream().map(BookFile::id).toList();
    diagnostics.add(
        narrative.place(),
        LoadCode.LONELY_TEXT,
        "the text has no “" + narrative.id() + ".yaml” beside it",
        Suggestion.hint(narrative.id(), ids, "add the YAML file, or rename the text"));
  }

  private Map<String, Source> sources(Names names) {
    Map<String, Source> sources = new LinkedHashMap<>();
    List<ReadSource> read =
        files.of(Kind.SOURCE).parallelStream().map(file -> read(file, names)).toList();
    for (ReadSource one : read) {
      String id = one.file().id();
      if (one.source() != null) {
        sources.put(id, one.source());
      }
      if (one.source() == null || one.mistakes().hasErrors()) {
        unread.addSource(id);
      }
      diagnostics.addAll(one.mistakes());
    }
    return sources;
  }

  /** What the record of a source holds; nothing where it cannot be read. */
  private record ReadSource(BookFile file, @Nullable Source source, Diagnostics mistakes) {}

  private ReadSource read(BookFile file, Names names) {
    Diagnostics own = new Diagnostics();
    TextFile text = files.read(file, own);
    return new ReadSource(
        file, text == null ? null : SourceLoader.load(file.id(), text, names, own), own);
  }

  private Map<String, Narrative> pages(MarkdownReader markdown) {
    Map<String, Narrative> pages = new LinkedHashMap<>();
    for (BookFile file : files.of(Kind.PAGE)) {
      TextFile text = files.read(file, diagnostics);
      if (text != null) {
        pages.put(file.id(), markdown.read(text, diagnostics));
      }
    }
    return pages;
  }
}
