package factbook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostics;
import factbook.text.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLintTest {
  private static List<String> lint(String template) {
    Diagnostics diagnostics = new Diagnostics();
    TemplateLint.check(
        new TextFile("templates/a.ftlh", template),
        List.of("evidence", "source"),
        List.of("layout.ftlh"),
        diagnostics);
    return diagnostics.sorted().stream()
        .map(mistake -> mistake.code().id() + " " + mistake.where())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${page.x?no_esc}",
        "${page.x?noEsc}",
        "${\"1\"?eval}",
        "<#assign x = \"a\"?interpret>",
        "${\"freemarker.template.utility.Execute\"?new()}",
        "${page?api.x}",
        "${.now}",
        "<#if .now??></#if>",
        "<#noautoesc>x</#noautoesc>",
        "<#outputformat \"plainText\">x</#outputformat>",
        "<#ftl output_format=\"plainText\">",
        "<#attempt>x<#recover>y</#attempt>",
        "<p title=\"${page.x ? no_esc}\">",
        "<#list page.x?filter(y -> y?eval) as z></#list>",
      })
  void refusesWhatSwitchesEscapingOffOrRunsCode(String template) {
    assertTrue(lint(template).get(0).startsWith("template/forbidden "));
  }

  @Test
  void namesThePlace() {
    assertEquals(
        List.of("template/forbidden templates/a.ftlh:2:12"),
        lint("<p>云</p>\n<b>${page.x?no_esc}</b>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a title=${page.x}>",
        "<a title = ${page.x}>",
        "<a title=x${page.x}>",
        "<a ${page.x}>",
        "<${page.x}>x</p><a ${page.x}>",
        "<a<#if page.y> title=${page.x}</#if>>",
      })
  void refusesAValueOutsideQuotes(String template) {
    assertTrue(lint(template).get(0).startsWith("template/unquoted-attribute "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a title=\"${page.x}\" class='${page.y}'>${page.z}</a>",
        "<a href=\"x?q=${page.x}\"<#if page.y gt 1> class=\"${page.y}\"</#if>>x</a>",
        "<h${level}>x</h${level}>",
        "a < b ${page.x}",
        "<#-- ${page.x?no_esc} <a title=${x}> -->",
        "<#if (page.x > 1)>x</#if>",
        "${w.evidence}<#import \"layout.ftlh\" as layout>",
        "${\"}\"}<p>${page.renewed}</p>",
        "<script src=\"x.js\"></script>",
      })
  void letsOrdinaryTemplatesPass(String template) {
    assertEquals(List.of(), lint(template));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>p {}</style>",
        "<script>x</script>",
        "<p style=\"color: red\">",
        "<p onclick=\"x()\">",
        "<P OnClick='x()'>",
      })
  void refusesWhatThePolicyOfThePagesStops(String template) {
    assertTrue(lint(template).get(0).startsWith("template/inline-code "));
  }

  @Test
  void refusesWordsAndTemplatesThatDoNotExist() {
    assertEquals(List.of("template/unknown-word templates/a.ftlh:1:5"), lint("${w.evidense}"));
    assertEquals(
        List.of("template/missing templates/a.ftlh:1:11"),
        lint("<#import \"layuot.ftlh\" as layout>"));
  }

  @Test
  void findsAllMistakesOfATemplate() {
    assertEquals(3, lint("${x?eval}\n<a b=${y}>\n<b style=\"\">").size());
  }
}
