package factbook.cache;

import factbook.diagnostic.Code;
import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Severity;
import factbook.text.Span;
import factbook.text.TextFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build found and what it left: where all of it is still so, there is nothing to do.
 *
 * @param setting the digest of the generator and of the options that make a difference
 * @param since when the book was looked at, in milliseconds since 1970
 * @param book the state of the book at that time
 * @param output the state of the output after the build
 * @param pages how many pages the site has
 * @param files how many files of ours the output has
 * @param foreign how many files of others
 * @param remarks the warnings
 */
public record LastBuild(
    String setting,
    long since,
    String book,
    String output,
    int pages,
    int files,
    int foreign,
    List<Diagnostic> remarks) {
  /** Keeps an own copy. */
  public LastBuild {
    remarks = List.copyOf(remarks);
  }

  /** A code of which only this is known. */
  private record KnownCode(String id, Severity severity) implements Code {}

  byte[] toBytes() throws IOException {
    CacheOutput out = new CacheOutput();
    out.text(setting);
    out.time(since);
    out.text(book);
    out.text(output);
    out.number(pages);
    out.number(files);
    out.number(foreign);
    out.number(remarks.size());
    IdentityHashMap<TextFile, Integer> texts = new IdentityHashMap<>();
    for (Diagnostic remark : remarks) {
      out.text(remark.code().id());
      out.text(remark.severity().name());
      out.text(remark.message());
      out.text(remark.hint());
      write(remark.where(), texts, out);
    }
    return out.bytes();
  }

  private static void write(
      @Nullable Span where, IdentityHashMap<TextFile, Integer> texts, CacheOutput out)
      throws IOException {
    if (where == null) {
      out.number(CacheOutput.NONE);
      return;
    }
    Integer known = texts.putIfAbsent(where.file(), texts.size());
    if (known == null) {
      out.number(CacheOutput.NEW);
      out.text(where.file().path());
      out.text(where.file().text());
    } else {
      out.number(known);
    }
    out.number(where.start());
    out.number(where.end());
  }

  static LastBuild of(byte[] bytes) throws IOException {
    CacheInput in = new CacheInput(bytes);
    LastBuild build =
        new LastBuild(
            in.text(),
            in.time(),
            in.text(),
            in.text(),
            in.number(),
            in.number(),
            in.number(),
            remarks(in));
    in.end();
    return build;
  }

  private static List<Diagnostic> remarks(CacheInput in) throws IOException {
    List<Diagnostic> remarks = new ArrayList<>();
    List<TextFile> texts = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      Code code = new KnownCode(in.text(), Severity.valueOf(in.text()));
      String message = in.text();
      String hint = in.optional();
      remarks.add(new Diagnostic(code, where(texts, in), message, hint));
    }
    return remarks;
  }

  private static @Nullable Span where(List<TextFile> texts, CacheInput in) throws IOException {
    int number = in.number();
    if (number == CacheOutput.NONE) {
      return null;
    }
    if (number == CacheOutput.NEW) {
      texts.add(new TextFile(in.text(), in.text()));
    }
    TextFile file = texts.get(number == CacheOutput.NEW ? texts.size() - 1 : number);
    return file.span(in.number(), in.number());
  }
}
