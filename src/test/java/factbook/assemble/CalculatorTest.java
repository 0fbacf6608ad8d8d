package factbook.assemble;

import static factbook.fixture.Books.ENTERPRISE;
import static factbook.fixture.Books.MU;
import static factbook.fixture.Books.SQUARE_METRE;
import static factbook.fixture.Books.YUAN;
import static factbook.fixture.Printed.between;
import static factbook.fixture.Printed.exactly;
import static factbook.fixture.Printed.interval;
import static factbook.fixture.Printed.range;
import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Computation;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Value;
import factbook.figure.Comparator;
import factbook.figure.Figure;
import factbook.fixture.Books;
import factbook.fixture.Mistakes;
import factbook.text.Memory;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalculatorTest {
  @Test
  void givesAShareInPercentWithOneDecimalPlace() {
    assertEquals("约34.1%", share(exactly("362", ENTERPRISE), exactly("1061", ENTERPRISE)));
    assertEquals("50.0%", share(exactly("1", ENTERPRISE), exactly("2", ENTERPRISE)));
  }

  @Test
  void roundsHalfUp() {
    assertEquals("约0.1%", share(exactly("1", ENTERPRISE), exactly("2000", ENTERPRISE)));
    assertEquals("约0.0%", share(exactly("1", ENTERPRISE), exactly("2001", ENTERPRISE)));
  }

  @Test
  void givesGrowthAndDecline() {
    assertEquals("25.0%", growth("125", "100"));
    assertEquals("-20.0%", growth("80", "100"));
  }

  @Test
  void sumsExactly() {
    Figure sum = compute("output", Computation.SUM, yuan("0.1"), yuan("0.2"), yuan("3000000000"));
    assertEquals(new BigDecimal("3000000000.3"), sum.number());
    assertEquals("3000000000.3元", sum.printed());
    assertEquals(Comparator.EXACT, sum.comparator());
  }

  @Test
  void writesLargeNumbersShortOnlyWhereNothingIsLost() {
    assertEquals("32亿元", sum("3000000000", "200000000"));
    assertEquals("1.25亿元", sum("100000000", "25000000"));
    assertEquals("12345.67万元", sum("123456700", "0"));
    assertEquals("123456789元", sum("123456789", "0"));
    assertEquals("9999元", sum("9999", "0"));
  }

  @Test
  void subtracts() {
    assertEquals(
        "-5家",
        compute(
                "companies",
                Computation.DIFFERENCE,
                exactly("10", ENTERPRISE),
                exactly("15", ENTERPRISE))
            .printed());
  }

  @Test
  void convertsAreas() {
    assertEquals("300万平方米", conversion("4500"));
    assertEquals("约667平方米", conversion("1"));
    Figure land = compute("land", Computation.CONVERSION, exactly("1000", SQUARE_METRE));
    assertEquals("1.5亩", land.printed());
  }

  @Test
  void carriesIntervalsOn() {
    Figure share =
        compute(
            "share",
            Computation.SHARE,
            between("1600余家", "1600", "1700", ENTERPRISE),
            exactly("3200", ENTERPRISE));
    assertEquals(interval("[", "50.0", "53.2", "]"), share.interval());
    assertEquals("约50.0%", share.printed());
    assertEquals(Comparator.ABOUT, share.comparator());
  }

  @Test
  void saysAtLeastWhereThereIsNoUpperEnd() {
    Figure sum =
        compute(
            "companies",
            Computation.SUM,
            between("1000家以上", "1000", null, ENTERPRISE),
            exactly("5", ENTERPRISE));
    assertEquals("至少1005家", sum.printed());
    assertEquals(interval("[", "1005", null, ")"), sum.interval());
  }

  @Test
  void dividesByWhatHasNoUpperEnd() {
    Figure share =
        compute(
            "share",
            Computation.SHARE,
            exactly("10", ENTERPRISE),
            between("100家以上", "100", null, ENTERPRISE));
    assertEquals(0, BigDecimal.ZERO.compareTo(share.interval().low()));
    assertEquals(new BigDecimal("10.0"), share.interval().high());
    assertEquals("约10.0%", share.printed());
  }

  @Test
  void givesTwoEndsWhereNoNumberIsNamed() {
    Figure sum =
        compute(
            "companies",
            Computation.SUM,
            range("3—5家", "3", "5", ENTERPRISE),
            exactly("10", ENTERPRISE));
    assertEquals("13—15家", sum.printed());
    assertEquals(Comparator.RANGE, sum.comparator());
  }

  private static Figure yuan(String number) {
    return exactly(number, YUAN);
  }

  private static String share(Figure part, Figure whole) {
    return compute("share", Computation.SHARE, part, whole).printed();
  }

  private static String growth(String after, String before) {
    return compute("growth", Computation.GROWTH, yuan(after), yuan(before)).printed();
  }

  private static String sum(String left, String right) {
    return compute("output", Computation.SUM, yuan(left), yuan(right)).printed();
  }

  private static String conversion(String number) {
    return compute("area", Computation.CONVERSION, exactly(number, MU)).printed();
  }

  /** Computes in a book, so that the whole way is taken. */
  private static Figure compute(String property, Computation how, Figure... inputs) {
    String[] names = new String[inputs.length];
    Books books =
        new Books()
            .park(
                "town",
                town -> {
                  for (int i = 0; i < inputs.length; i++) {
                    names[i] = "input-" + i;
                    Figure input = inputs[i];
                    town.fact(names[i], "companies", fact -> fact.figure(input).kind(Kind.PLAN));
                  }
                  town.fact("result", property, fact -> fact.kind(Kind.PLAN).formula(how, names));
                });
    Diagnostics diagnostics = new Diagnostics();
    Value value =
        new Computations(Index.of(books.build(), Memory.NONE), Memory.NONE, diagnostics)
            .compute()
            .book()
            .subjects()
            .values()
            .iterator()
            .next()
            .facts()
            .get(inputs.length)
            .value();
    assertEquals(List.of(), Mistakes.places(diagnostics));
    Value.Computed computed = (Value.Computed) value;
    assertEquals(how, computed.how());
    assertEquals(new FactId("town", "input-0"), computed.of().get(0));
    return computed.result();
  }
}
