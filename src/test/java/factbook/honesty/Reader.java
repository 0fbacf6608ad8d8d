package factbook.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.assemble.Assembler;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.HumanFormat;
import factbook.fact.Book;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.figure.FigureParser;
import factbook.figure.FigureScanner;
import factbook.load.BookLoader;
import factbook.load.SubjectLoader;
import factbook.load.VocabularyLoader;
import factbook.markdown.MarkdownReader;
import factbook.scan.BookFile;
import factbook.scan.BookFile.Kind;
import factbook.scan.BookFiles;
import factbook.text.TextFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the real book once, and then again with one file changed. */
final class Reader {
  private final Book book;
  private final SubjectLoader loader;
  private final Map<String, TextFile> subjects = new LinkedHashMap<>();
  private final Map<String, TextFile> narratives = new LinkedHashMap<>();

  Reader() {
    Diagnostics diagnostics = new Diagnostics();
    BookFiles files = BookFiles.open(Path.of(""), diagnostics);
    book = Objects.requireNonNull(BookLoader.load(files, diagnostics));
    Assembler.assemble(book, diagnostics);
    assertEquals("", new HumanFormat(false).format(diagnostics.sorted()), "the book is clean");
    loader = loader(files);
    for (Kind kind : List.of(Kind.PARK, Kind.ENTITY)) {
      files.of(kind).forEach(file -> subjects.put(file.id(), read(files, file)));
    }
    for (Kind kind : List.of(Kind.PARK_TEXT, Kind.ENTITY_TEXT)) {
      files.of(kind).forEach(file -> narratives.put(file.id(), read(files, file)));
    }
  }

  private static TextFile read(BookFiles files, BookFile file) {
    return Objects.requireNonNull(files.read(file, new Diagnostics()));
  }

  private static SubjectLoader loader(BookFiles files) {
    List<TextFile> texts =
        files.of(Kind.VOCABULARY).stream().map(file -> read(files, file)).toList();
    VocabularyLoader.Words words = VocabularyLoader.load(texts, true, new Diagnostics());
    return new SubjectLoader(
        words,
        new FigureParser(words.vocabulary().units()),
        new MarkdownReader(new FigureScanner(words.vocabulary().units()), false));
  }

  Book book() {
    return book;
  }

  /** The YAML files of parks and entities by id. */
  Map<String, TextFile> subjects() {
    return subjects;
  }

  /** What a check finds in the book with another text of a subject's file. */
  Diagnostics check(String id, String text) {
    Diagnostics diagnostics = new Diagnostics();
    Subject old = Objects.requireNonNull(book.subjects().get(id));
    TextFile file = new TextFile(Objects.requireNonNull(subjects.get(id)).path(), text);
    TextFile narrative = narratives.get(id);
    SubjectLoader.Loaded loaded =
        old.kind() == SubjectKind.PARK
            ? loader.loadPark(id, file, narrative, diagnostics)
            : loader.loadEntity(id, file, narrative, diagnostics);
    if (diagnostics.sorted().isEmpty()) {
      Map<String, Subject> others = new LinkedHashMap<>(book.subjects());
      others.put(id, Objects.requireNonNull(loaded.subject()));
      Assembler.assemble(book.withSubjects(others), diagnostics);
    }
    return diagnostics;
  }
}
