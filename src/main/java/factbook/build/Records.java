package factbook.build;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fact.Source;
import factbook.figure.FigureScanner;
import factbook.load.BookLoader;
import factbook.scan.BookFiles;
import factbook.sources.SourceIndex;
import factbook.sources.SourceVerify;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes and proves the records of source documents. */
final class Records {
  private final Path folder;
  private final Diagnostics diagnostics;

  Records(Path folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** Writes {@code seeds/<id>.yaml}, which must not exist yet. */
  @Nullable Path index(Path document, String id) throws IOException {
    Book book = BookLoader.load(BookFiles.open(folder, diagnostics), new Diagnostics());
    if (book == null || diagnostics.hasErrors()) {
      return null;
    }
    Path record = folder.resolve("seeds").resolve(id + ".yaml");
    if (Files.exists(record)) {
      diagnostics.add(
          Diagnostic.general(
              BuildCode.RECORD_EXISTS,
              "there is a record “" + id + "” already",
              "take another --id, or remove seeds/" + id + ".yaml first"));
      return null;
    }
    SourceIndex index = new SourceIndex(new FigureScanner(book.vocabulary().units()));
    Path name = document.getFileName();
    Optional<String> text =
        index.record(
            name == null ? document.toString() : name.toString(),
            Files.readAllBytes(document),
            diagnostics);
    if (text.isEmpty()) {
      return null;
    }
    Files.createDirectories(record.getParent());
    Files.writeString(record, text.get(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    return record;
  }

  /**
   * Adds the differences between the records and the documents; returns how many records there are.
   */
  int verify(Path documents) throws IOException {
    Book book = BookLoader.load(BookFiles.open(folder, diagnostics), diagnostics);
    if (book == null || diagnostics.hasErrors()) {
      return 0;
    }
    SourceVerify proof = new SourceVerify(new FigureScanner(book.vocabulary().units()));
    for (Source source : book.sources().values()) {
      Path document = documents.resolve(source.document());
      if (Files.isRegularFile(document)) {
        proof.verify(source, Files.readAllBytes(document)).forEach(diagnostics::add);
      } else {
        diagnostics.add(
            source.where(),
            BuildCode.NO_DOCUMENT,
            "there is no document “" + source.document() + "” in " + documents,
            "name the folder that holds the documents with --documents");
      }
    }
    return book.sources().size();
  }
}
