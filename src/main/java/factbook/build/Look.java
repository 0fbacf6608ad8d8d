package factbook.build;

import factbook.cache.ValueDigest;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.localize.Words;
import factbook.localize.WordsFile;
import factbook.render.Assets;
import factbook.render.BuiltIn;
import factbook.render.Limits;
import factbook.render.TemplateUse;
import factbook.render.Templates;
import factbook.scan.BookFile;
import factbook.scan.BookFiles;
import factbook.text.TextFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the book looks: its templates, the words of its interface, its styles; what the book has not
 * of its own is inherited.
 *
 * @param digest of all that templates show a view with: themselves and the words
 */
record Look(Templates templates, Map<Script, Words> words, Assets assets, String digest) {
  private static final List<BookFile.Kind> KINDS =
      List.of(BookFile.Kind.TEMPLATE, BookFile.Kind.STYLE, BookFile.Kind.CODE);

  /** All files of a book that say how it looks. */
  static final List<BookFile.Kind> FILES =
      Stream.concat(KINDS.stream(), Stream.of(BookFile.Kind.WORDS)).toList();

  /** Reads the templates; mistakes are added to {@code diagnostics}. */
  static Look load(BookFiles files, List<Script> scripts, Diagnostics diagnostics) {
    List<TextFile> own = new ArrayList<>();
    for (BookFile.Kind kind : KINDS) {
      for (BookFile file : files.of(kind)) {
        TextFile text = files.read(file, diagnostics);
        if (text != null) {
          own.add(text);
        }
      }
    }
    TemplateUse.check(own, diagnostics);
    List<TextFile> all = BuiltIn.under(own);
    Map<Script, Words> words =
        WordsFile.read(BuiltIn.words(), only(files, diagnostics), scripts, diagnostics);
    Collection<String> keys = words.values().iterator().next().keys();
    Templates templates = Templates.load(all, keys, Limits.DEFAULT, diagnostics);
    return new Look(templates, words, new Assets(all), digest(all, words));
  }

  private static String digest(List<TextFile> all, Map<Script, Words> words) {
    List<String> parts = new ArrayList<>();
    for (TextFile file : all) {
      if (file.path().endsWith(".ftlh")) {
        parts.add(file.path());
        parts.add(file.text());
      }
    }
    words.forEach(
        (script, said) -> {
          parts.add(script.tag());
          for (String key : said.keys()) {
            parts.add(key);
            parts.add(String.valueOf(said.find(key)));
          }
        });
    return String.valueOf(ValueDigest.of(parts));
  }

  private static @Nullable TextFile only(BookFiles files, Diagnostics diagnostics) {
    return files.only(BookFile.Kind.WORDS).map(file -> files.read(file, diagnostics)).orElse(null);
  }
}
