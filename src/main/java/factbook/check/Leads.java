package factbook.check;

import factbook.content.PackableText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Where a page leads to, in little room: it is looked at when the last page is known, and there may
 * be a hundred thousand pages.
 */
final class Leads {
  /** What sort of lead it is. */
  enum Kind {
    LINK,
    ASSET,
    TWIN
  }

  /**
   * One lead to another file.
   *
   * @param path the file in the site
   * @param detail the id in that file, or empty; for a twin, the address as written
   */
  record Lead(Kind kind, String path, String detail) {}

  /** Three lines each. */
  private final PackableText lines;

  private Leads(PackableText lines) {
    this.lines = lines;
  }

  static Leads of(List<Lead> leads) {
    StringBuilder text = new StringBuilder();
    for (Lead lead : leads) {
      text.append(lead.kind()).append('\n');
      text.append(line(lead.path())).append('\n');
      text.append(line(lead.detail())).append('\n');
    }
    PackableText lines = new PackableText(text.toString());
    lines.pack();
    return new Leads(lines);
  }

  /** No path and no id has a line end; what leads to one leads nowhere. */
  private static String line(String text) {
    return text.replace('\n', ' ');
  }

  /** The leads in their order. */
  List<Lead> list() {
    List<Lead> leads = new ArrayList<>();
    Iterator<String> line = lines.get().lines().iterator();
    while (line.hasNext()) {
      leads.add(new Lead(Kind.valueOf(line.next()), line.next(), line.next()));
    }
    return leads;
  }
}
