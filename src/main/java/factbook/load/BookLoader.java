package factbook.load;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.fact.Book;
import factbook.fact.GlossaryEntry;
import factbook.fact.Settings;
import factbook.fact.Settled;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.fact.Undecided;
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

  private BookLoader(BookFiles files, Diagnostics diagnostics) {
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /**
   * Loads a book; all mistakes of all its files are added to {@code diagnostics}.
   *
   * @return the book without the parts that have mistakes; null where it has no usable settings
   */
  public static @Nullable Book load(BookFiles files, Diagnostics diagnostics) {
    return new BookLoader(files, diagnostics).load();
  }

  private @Nullable Book load() {
    Settings settings =
        files
            .only(Kind.SETTINGS)
            .map(file -> files.read(file, diagnostics))
            .map(text -> SettingsLoader.load(text, diagnostics))
            .orElse(null);
    List<TextFile> vocabulary = texts(Kind.VOCABULARY).toList();
    VocabularyLoader.Words words =
        VocabularyLoader.load(
            vocabulary, vocabulary.size() == files.of(Kind.VOCABULARY).size(), diagnostics);
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
        texts(Kind.DECISIONS)
            .flatMap(text -> DecisionsLoader.load(text, diagnostics).stream())
            .toList();
    List<Settled> settled =
        texts(Kind.CONVERSIONS)
            .flatMap(text -> ConversionsLoader.load(text, diagnostics).stream())
            .toList();
    return settings == null
        ? null
        : new Book(
            settings, words.vocabulary(), subjects, sources, pages, glossary, undecided, settled);
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
    @Nullable Subject load(
        String id, TextFile file, @Nullable TextFile narrative, Diagnostics diagnostics);
  }

  private void addSubjects(
      Kind facts, Kind texts, Loading loading, Defined defined, Map<String, Subject> subjects) {
    Map<String, BookFile> narratives =
        files.of(texts).stream().collect(Collectors.toMap(BookFile::id, file -> file));
    List<BookFile> all = files.of(facts);
    for (BookFile file : all) {
      BookFile narrative = narratives.remove(file.id());
      TextFile text = files.read(file, diagnostics);
      TextFile markdown = narrative == null ? null : files.read(narrative, diagnostics);
      Subject subject = text == null ? null : loading.load(file.id(), text, markdown, diagnostics);
      if (defined.isNew(file.id(), "the id of a park or entity", file.place()) && subject != null) {
        subjects.put(file.id(), subject);
      }
    }
    narratives.values().forEach(file -> addLonelyText(file, all));
  }

  private void addLonelyText(BookFile narrative, List<BookFile> subjects) {
    List<String> ids = subjects.stream().map(BookFile::id).toList();
    diagnostics.add(
        narrative.place(),
        LoadCode.LONELY_TEXT,
        "the text has no “" + narrative.id() + ".yaml” beside it",
        Suggestion.hint(narrative.id(), ids, "add the YAML file, or rename the text"));
  }

  private Map<String, Source> sources(Names names) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (BookFile file : files.of(Kind.SOURCE)) {
      TextFile text = files.read(file, diagnostics);
      Source source = text == null ? null : SourceLoader.load(file.id(), text, names, diagnostics);
      if (source != null) {
        sources.put(file.id(), source);
      }
    }
    return sources;
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
