package factbook.starter;

import factbook.date.EdtfDate;
import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.fact.Book;
import factbook.fact.Kind;
import factbook.fact.Property;
import factbook.fact.SubjectKind;
import factbook.fact.ValueType;
import factbook.load.BookLoader;
import factbook.scan.BookFile;
import factbook.scan.BookFiles;
import factbook.scan.IdRule;
import factbook.starter.Skeleton.Braces;
import factbook.starter.Wanted.NewEvent;
import factbook.starter.Wanted.NewFact;
import factbook.starter.Wanted.NewSubject;
import factbook.starter.Wanted.Stands;
import factbook.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Adds skeletons to a book. What the editor has not said yet is marked, and the book tells of each
 * mark until it is filled in; where nothing is left out, the book builds at once.
 */
public final class Additions {
  private final BookFiles files;
  private final Book book;
  private final Diagnostics diagnostics;

  private Additions(BookFiles files, Book book, Diagnostics diagnostics) {
    this.files = files;
    this.book = book;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds something; writes nothing where that cannot be, which has been added to {@code
   * diagnostics}. Mistakes elsewhere in the book do not matter.
   *
   * @return the path of the file that was written, below the book, or null
   */
  public static @Nullable String add(Path folder, Wanted wanted, Diagnostics diagnostics)
      throws IOException {
    BookFiles files = BookFiles.open(folder, diagnostics);
    if (diagnostics.hasErrors()) {
      return null;
    }
    Book book = BookLoader.load(files, new Diagnostics());
    if (book == null) {
      return null;
    }
    Additions additions = new Additions(files, book, diagnostics);
    if (wanted instanceof NewSubject subject) {
      return additions.add(subject);
    }
    return wanted instanceof NewFact fact ? additions.add(fact) : additions.add((NewEvent) wanted);
  }

  private @Nullable String add(NewSubject wanted) throws IOException {
    boolean isPark = wanted.kind() == SubjectKind.PARK;
    String path =
        (isPark ? BookFile.Kind.PARK : BookFile.Kind.ENTITY).folder() + "/" + wanted.id() + ".yaml";
    if (!isId(wanted.id())) {
      return null;
    }
    for (BookFile other : subjects()) {
      if (other.id().equals(wanted.id())) {
        refuse(
            StarterCode.ID_TAKEN,
            "there is “" + other.path() + "” already",
            "take another id: parks and entities share one set of them");
        return null;
      }
    }
    Path file = files.folder().resolve(path);
    if (Files.exists(file)) {
      refuse(StarterCode.ID_TAKEN, "there is “" + path + "” already", "take another id");
      return null;
    }
    Skeleton skeleton = new Skeleton();
    if (!isPark) {
      skeleton.raw("kind", wanted.kind().name().toLowerCase(Locale.ROOT));
    }
    BookWriter.create(
        file, skeleton.key("name", wanted.name()).key("pinyin", wanted.pinyin()).file());
    return path;
  }

  private @Nullable String add(NewFact wanted) throws IOException {
    Property property = book.vocabulary().properties().get(wanted.property());
    if (property == null) {
      refuse(
          StarterCode.UNKNOWN_ID,
          "there is no property “" + wanted.property() + "”",
          Suggestion.hint(
              wanted.property(),
              book.vocabulary().properties().keySet(),
              "define it in content/vocabulary first"));
      return null;
    }
    if (!areDates(wanted.at(), wanted.due()) || !isKnown(wanted.evidence().source())) {
      return null;
    }
    String id = wanted.id() == null ? id(wanted) : wanted.id();
    return isId(id) ? append(wanted.subject(), "facts", id, fact(id, wanted, property)) : null;
  }

  /** {@code companies-2018}, or {@code companies} where no date is known. */
  private static String id(NewFact wanted) {
    String year = wanted.at() == null ? wanted.due() : wanted.at();
    return wanted.property() + (year == null ? "" : "-" + year.substring(0, 4));
  }

  private static Skeleton fact(String id, NewFact wanted, Property property) {
    boolean isQuantity = property.type() == ValueType.QUANTITY;
    boolean isObserved = wanted.kind() == Kind.OBSERVED;
    Stands stands = wanted.evidence();
    String value = wanted.value() == null && isQuantity ? stands.figure() : wanted.value();
    Skeleton skeleton = new Skeleton().raw("id", id).raw("property", property.id());
    skeleton.key("value", value);
    if (!isObserved) {
      skeleton.raw("kind", wanted.kind().name().toLowerCase(Locale.ROOT));
    }
    boolean isDated = wanted.at() != null || (isQuantity && isObserved);
    if (isDated) {
      skeleton.raw("at", wanted.at());
    }
    if (!isObserved) {
      skeleton.raw("due", wanted.due());
    }
    Braces evidence = evidence(stands);
    if (isQuantity) {
      evidence.key("figure", stands.figure());
    } else {
      evidence.optional("figure", stands.figure());
    }
    if (isDated || !isObserved || property.type() == ValueType.DATE) {
      evidence.key("date", stands.date());
    } else {
      evidence.optional("date", stands.date());
    }
    boolean needsWords =
        !isObserved || (!isQuantity && stands.figure() == null && stands.date() == null);
    if (needsWords && property.type() != ValueType.DATE) {
      evidence.key("words", stands.words());
    } else {
      evidence.optional("words", stands.words());
    }
    return skeleton.raw("evidence", evidence.toString());
  }

  private static Braces evidence(Stands stands) {
    return new Braces().key("source", stands.source()).number("paragraph", stands.paragraph());
  }

  private @Nullable String add(NewEvent wanted) throws IOException {
    if (!isId(wanted.id())
        || !areDates(wanted.at(), null)
        || !isKnown(wanted.evidence().source())) {
      return null;
    }
    Stands stands = wanted.evidence();
    Skeleton skeleton =
        new Skeleton()
            .raw("id", wanted.id())
            .raw("at", wanted.at())
            .key("text", wanted.text())
            .raw(
                "evidence",
                evidence(stands)
                    .key("date", stands.date())
                    .optional("words", stands.words())
                    .toString());
    return append(wanted.subject(), "events", wanted.id(), skeleton);
  }

  private @Nullable String append(String subject, String list, String id, Skeleton skeleton)
      throws IOException {
    BookFile found = subject(subject);
    TextFile text = found == null ? null : files.read(found, diagnostics);
    SubjectFile file = text == null ? null : SubjectFile.read(text, diagnostics);
    if (found == null || file == null) {
      return null;
    }
    if (file.ids().contains(id)) {
      refuse(
          StarterCode.ID_TAKEN,
          "“" + subject + "” has a fact or an event “" + id + "” already",
          list.equals("facts") ? "name another with --id" : "take another id");
      return null;
    }
    String with = file.with(list, skeleton.lines(), diagnostics);
    if (with == null) {
      return null;
    }
    BookWriter.replace(found.file(), with);
    return found.path();
  }

  private @Nullable BookFile subject(String id) {
    List<String> ids = new ArrayList<>();
    for (BookFile file : subjects()) {
      if (file.id().equals(id)) {
        return file;
      }
      ids.add(file.id());
    }
    refuse(
        StarterCode.UNKNOWN_ID,
        "there is no park and no entity “" + id + "”",
        Suggestion.hint(id, ids, "add it first: factbook new park " + id));
    return null;
  }

  private Collection<BookFile> subjects() {
    List<BookFile> subjects = new ArrayList<>(files.of(BookFile.Kind.PARK));
    subjects.addAll(files.of(BookFile.Kind.ENTITY));
    return subjects;
  }

  private boolean isId(String id) {
    IdRule.broken(id)
        .ifPresent(
            why ->
                refuse(
                    StarterCode.BAD_ID,
                    "“" + id + "” cannot be an id: it " + why,
                    IdRule.hint(id)));
    return IdRule.broken(id).isEmpty();
  }

  private boolean areDates(@Nullable String at, @Nullable String due) {
    boolean areRight = true;
    for (String date : new String[] {at, due}) {
      if (date != null && EdtfDate.parse(date).isEmpty()) {
        refuse(
            StarterCode.BAD_VALUE,
            "“" + date + "” is no date",
            "type it like 2018, 2018-12, 2018-12-31, 2021-01/2021-09, 2020? or 2015~");
        areRight = false;
      }
    }
    return areRight;
  }

  private boolean isKnown(@Nullable String source) {
    List<String> sources = files.of(BookFile.Kind.SOURCE).stream().map(BookFile::id).toList();
    if (source == null || sources.contains(source)) {
      return true;
    }
    refuse(
        StarterCode.UNKNOWN_ID,
        "there is no source “" + source + "”",
        Suggestion.hint(source, sources, "index its document first: factbook new source ID FILE"));
    return false;
  }

  private void refuse(StarterCode code, String message, String hint) {
    diagnostics.add(Diagnostic.general(code, message, hint));
  }
}
