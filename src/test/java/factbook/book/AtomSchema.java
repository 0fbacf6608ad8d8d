package factbook.book;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** RFC 4287 as a schema (RELAX NG), with the Jing that the HTML checker brings along. */
final class AtomSchema {
  private static final Path SCHEMA = Path.of("src/test/resources/edition/atom.rnc");

  private AtomSchema() {}

  /** What is wrong with a feed. */
  static List<String> faults(String feed) throws Exception {
    List<String> faults = new ArrayList<>();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Collector(faults));
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    if (!driver.loadSchema(ValidationDriver.fileInputSource(SCHEMA.toString()))) {
      throw new IllegalStateException(SCHEMA + ": " + faults);
    }
    boolean isValid = driver.validate(new InputSource(new StringReader(feed)));
    if (!isValid && faults.isEmpty()) {
      faults.add("not valid");
    }
    return faults;
  }

  private record Collector(List<String> faults) implements ErrorHandler {
    @Override
    public void warning(SAXParseException fault) {
      faults.add(String.valueOf(fault));
    }

    @Override
    public void error(SAXParseException fault) {
      faults.add(String.valueOf(fault));
    }

    @Override
    public void fatalError(SAXParseException fault) {
      faults.add(String.valueOf(fault));
    }
  }
}
