package factbook.load;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Heard;
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
import factbook.text.Memory;
import factbook.text.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads a whole book from its files. */
public final class BookLoader {
  private final BookFiles files;
  private final Diagnostics diagnostics;
  private final UnreadCollector unread;
  private final Memory memory;

  private BookLoader(BookFiles files, Memory memory, Diagnostics diagnostics) {
    this.files = files;
    this.memory = memory;
    this.diagnostics = diagnostics;
    this.unread = new UnreadCollector(files.unread());
  }

  /**
   * Loads a book; all mistakes of all its files are added to {@code diagnostics}.
   *
   * @return the book without the parts that have mistakes; null where there is none
   */
  public static @Nullable Book load(BookFiles files, Diagnostics diagnostics) {
    return load(files, Memory.NONE, diagnostics);
  }

  /**
   * Loads a book; all mistakes of all its files are added to {@code diagnostics}.
   *
   * @param memory of what was loaded before, where most files are the same
   * @return the book without the parts that have mistakes; null where there is none
   */
  public static @Nullable Book load(BookFiles files, Memory memory, Diagnostics diagnostics) {
    return new BookLoader(files, memory, diagnostics).load();
  }

  private @Nullable Book load() {
    Settings settings = files.only(Kind.SETTINGS).map(this::settings).orElse(null);
    List<TextFile> vocabulary = texts(Kind.VOCABULARY).toList();
    boolean isWhole =
        vocabulary.size() == files.of(Kind.VOCABULARY).size() && unread.isWholeVocabulary();
    VocabularyLoader.Words words =
        recall(
            "vocabulary " + isWhole,
            vocabulary,
            own -> VocabularyLoader.load(vocabulary, isWhole, own));
    unread.addExclusions(words);
    boolean rawHtml = settings != null && settings.rawHtml();
    MarkdownReader markdown =
        recall(
            "markdown " + rawHtml,
            List.of(words),
            own -> new MarkdownReader(new FigureScanner(words.vocabulary().units()), rawHtml));
    Map<String, Subject> subjects = subjects(words, markdown);
    Map<String, Source> sources = sources(words.names());
    Map<String, Narrative> pages = pages(markdown);
    List<GlossaryEntry> glossary =
        texts(Kind.GLOSSARY)
            .flatMap(
                text ->
                    recall("glossary", List.of(text), own -> GlossaryLoader.load(text, own))
                        .stream())
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

  private <T> T recall(String what, List<?> of, Function<Diagnostics, T> make) {
    return Heard.recall(memory, what, of, diagnostics, make);
  }

  private Stream<TextFile> texts(Kind kind) {
    return files.of(kind).stream()
        .flatMap(file -> Stream.ofNullable(files.read(file, diagnostics)));
  }

  private Map<String, Subject> subjects(VocabularyLoader.Words words, MarkdownReader markdown) {
    SubjectLoader loader =
        recall(
            "subjects",
            List.of(words, markdown),
            own ->
                new SubjectLoader(words, new FigureParser(words.vocabulary().units()), markdown));
    Map<String, Subject> subjects = new LinkedHashMap<>();
    Defined defined = new Defined(LoadCode.DUPLICATE_ID, diagnostics);
    addSubjects(Kind.PARK, Kind.PARK_TEXT, loader, loader::loadPark, defined, subjects);
    addSubjects(Kind.ENTITY, Kind.ENTITY_TEXT, loader, loader::loadEntity, defined, subjects);
    return subjects;
  }

  /** One way to make a subject of its two files. */
  private interface Loading {
    SubjectLoader.Loaded load(
        String id, TextFile file, @Nullable TextFile narrative, Diagnostics diagnostics);
  }

  private void addSubjects(
      Kind facts,
      Kind texts,
      SubjectLoader loader,
      Loading loading,
      Defined defined,
      Map<String, Subject> subjects) {
    Map<String, BookFile> narratives =
        files.of(texts).stream().collect(Collectors.toMap(BookFile::id, file -> file));
    List<BookFile> all = files.of(facts);
    List<ReadSubject> read =
        all.parallelStream()
            .map(file -> read(file, narratives.get(file.id()), loader, loading))
            .toList();
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

  private ReadSubject read(
      BookFile file, @Nullable BookFile narrative, SubjectLoader loader, Loading loading) {
    Diagnostics own = new Diagnostics();
    TextFile text = files.read(file, own);
    TextFile markdown = narrative == null ? null : files.read(narrative, own);
    if (text == null) {
      return new ReadSubject(file, null, own);
    }
    List<Object> of = new ArrayList<>(List.of(loader, text));
    Optional.ofNullable(markdown).ifPresent(of::add);
    SubjectLoader.Loaded loaded =
        Heard.recall(
            memory, "subject", of, own, heard -> loading.load(file.id(), text, markdown, heard));
    text.pack();
    Optional.ofNullable(markdown).ifPresent(TextFile::pack);
    return new ReadSubject(file, loaded, own);
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
    if (text == null) {
      return new ReadSource(file, null, own);
    }
    Optional<Source> source =
        Heard.recall(
            memory,
            "source",
            List.of(names, text),
            own,
            heard -> Optional.ofNullable(SourceLoader.load(file.id(), text, names, heard)));
    text.pack();
    return new ReadSource(file, source.orElse(null), own);
  }

  private Map<String, Narrative> pages(MarkdownReader markdown) {
    Map<String, Narrative> pages = new LinkedHashMap<>();
    for (BookFile file : files.of(Kind.PAGE)) {
      TextFile text = files.read(file, diagnostics);
      if (text != null) {
        pages.put(
            file.id(), recall("page", List.of(markdown, text), own -> markdown.read(text, own)));
      }
    }
    return pages;
  }
}
