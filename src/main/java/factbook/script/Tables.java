package factbook.script;

import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/**
 * The tables of conversion: opencc4j's with our own words on top.
 *
 * <p>{@link PrepareTables} makes them when the program is built, so that it starts at once; a test
 * holds that they are made of what {@link DataMaps#defaults()} gives.
 */
final class Tables {
  /** The prepared table from Simplified to standard Traditional, beside the classes. */
  static final String TO_TRADITIONAL = "to-traditional.lexicon";

  /** The prepared table from Traditional of any region to Simplified. */
  static final String TO_SIMPLIFIED = "to-simplified.lexicon";

  private static final String FOLDER = "/data/dictionary/";

  private Tables() {}

  /** Simplified to standard Traditional; read once, on first use. */
  static Lexicon toTraditional() {
    return ToTraditional.LEXICON;
  }

  /** Traditional of any region to Simplified; read once, on first use. */
  static Lexicon toSimplified() {
    return ToSimplified.LEXICON;
  }

  // The class loader makes each holder once and shows it whole to every thread.
  private static final class ToTraditional {
    private static final Lexicon LEXICON = prepared(TO_TRADITIONAL);
  }

  private static final class ToSimplified {
    private static final Lexicon LEXICON = prepared(TO_SIMPLIFIED);
  }

  private static Lexicon prepared(String name) {
    try (InputStream stream = Tables.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            name + " is missing: the build makes it, ./mvnw process-classes");
      }
      return new Lexicon(ByteBuffer.wrap(stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** A table of opencc4j, by the name of its file. */
  static Map<String, List<String>> opencc(String name) {
    return TableFile.read(DataMaps.class, FOLDER + name + ".txt");
  }

  /** A table of ours. */
  static Map<String, List<String>> own(String name) {
    return TableFile.read(Tables.class, name);
  }
}
