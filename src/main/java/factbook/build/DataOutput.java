package factbook.build;

import factbook.check.DataCheckStream;
import factbook.content.Content;
import factbook.data.DataFile;
import factbook.data.DataFiles;
import factbook.data.Display;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.localize.Localizer;
import factbook.publish.Tallied;
import factbook.review.ConversionReport;
import factbook.site.Download;
import factbook.site.Site;
import java.io.IOException;
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
    Tallied content = new Tallied(checked(file));
    output.write(file.path(), content);
    return new Download(file.path(), file.rows(), content.size(), content.sha256());
  }

  /** What a file holds, checked while it is written. */
  private Content checked(DataFile file) {
    if (!file.path().endsWith(".json")) {
      return file.content();
    }
    return out -> {
      DataCheckStream check = new DataCheckStream(file.path(), out);
      file.content().writeTo(check);
      check.tell(diagnostics);
    };
  }
}
