package factbook.build;

import factbook.check.Checks;
import factbook.data.DataFile;
import factbook.data.DataFiles;
import factbook.data.Display;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.localize.Localizer;
import factbook.review.ConversionReport;
import factbook.site.Download;
import factbook.site.Site;
import factbook.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the data files. */
final class DataOutput {
  private final Site site;
  private final ConversionReport conversions;
  private final Map<Script, Display> displays = new EnumMap<>(Script.class);
  private final Diagnostics diagnostics;

  DataOutput(
      Site site, ConversionReport conversions, List<Localizer> scripts, Diagnostics diagnostics) {
    this.site = site;
    this.conversions = conversions;
    this.diagnostics = diagnostics;
    scripts.forEach(script -> displays.put(script.script(), new PageDisplay(script)));
  }

  /** Makes the files, which a page tells of, and last the one that tells of them. */
  List<Download> make(Output output) throws IOException {
    List<Download> files = new ArrayList<>();
    for (DataFile file : DataFiles.of(site, conversions, displays)) {
      files.add(made(file, output));
    }
    files.add(made(DataFiles.descriptor(site, files, displays), output));
    return files;
  }

  private Download made(DataFile file, Output output) throws IOException {
    byte[] bytes = file.bytes();
    if (file.path().endsWith(".json")) {
      Checks.checkData(file.path(), new String(bytes, StandardCharsets.UTF_8), diagnostics);
    }
    output.put(file.path(), bytes);
    return new Download(file.path(), file.rows(), bytes.length, Sha256.of(bytes));
  }
}
