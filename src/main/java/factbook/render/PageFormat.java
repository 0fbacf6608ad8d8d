package factbook.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/**
 * HTML as FreeMarker escapes it. Nearly no text has anything to escape; such a text is written in
 * one piece, where FreeMarker would look at it character by character.
 */
final class PageFormat extends HTMLOutputFormat {
  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    if (!(out instanceof LimitedWriter page && page.writePlain(text))) {
      super.output(text, out);
    }
  }

  /** What FreeMarker has escaped by its own format is as good. */
  @Override
  public boolean isOutputFormatMixingAllowed() {
    return true;
  }
}
