package vn.nhan.platform.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.FailureKind;

class DigitalLinkPropertyTest {

    private static final String SET_82 =
            "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    @Property(seed = "1725")
    void everyLinkIsReadBackAsWritten(@ForAll("links") DigitalLink link) {
        assertThat(DigitalLink.parse(link.canonicalPathAndQuery())).isEqualTo(link);
    }

    @Property(seed = "1725")
    void writtenLinksAreUrisOfPlainAscii(@ForAll("links") DigitalLink link) {
        assertThat(link.canonicalPathAndQuery()).matches("(/[0-9]{2,4}/[A-Za-z0-9._~%-]+)+(\\?[A-Za-z0-9._~%=&-]+)?");
    }

    @Property(seed = "1725", tries = 5_000)
    void anyTextIsReadOrRefusedPolitely(@ForAll("addresses") String address) {
        try {
            DigitalLink link = DigitalLink.parse(address);
            assertThat(DigitalLink.parse(link.canonicalPathAndQuery())).isEqualTo(link);
        } catch (Gs1Failure refused) {
            assertThat(refused.kind()).isEqualTo(FailureKind.MALFORMED);
        }
    }

    @Provide
    Arbitrary<DigitalLink> links() {
        Arbitrary<DigitalLink> goods = Combinators.combine(
                        gtins(), qualifiers(), qualifiers(), qualifiers(), attributes())
                .as(DigitalLink.TradeItem::new);
        Arbitrary<DigitalLink> locations =
                Combinators.combine(glns(), qualifiers(), attributes()).as(DigitalLink.Location::new);
        Arbitrary<DigitalLink> parties =
                Combinators.combine(glns(), attributes()).as(DigitalLink.Party::new);
        Arbitrary<DigitalLink> units = Combinators.combine(closed(17), attributes())
                .as((digits, attributes) -> new DigitalLink.LogisticUnit(new Sscc(digits), attributes));
        return Arbitraries.oneOf(goods, locations, parties, units);
    }

    /** Pure noise rarely gets past the first slash, so most tries are built from the parts of real links. */
    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> parts = Arbitraries.of(
                "/",
                "01",
                "10",
                "21",
                "22",
                "254",
                "414",
                "417",
                "00",
                "09521234543213",
                "9521321000018",
                "?",
                "&",
                ";",
                "=",
                "422",
                "704",
                "7007",
                "%",
                "%2F",
                "%C3%A3",
                "%FF",
                "HY2607A",
                "..",
                "ã",
                "\uD83C",
                "\u0000",
                "#",
                "https://",
                "+",
                " ");
        Arbitrary<String> nearlyLinks = parts.list().ofMaxSize(14).map(list -> String.join("", list));
        Arbitrary<String> tails = Arbitraries.oneOf(nearlyLinks, Arbitraries.strings());
        return Arbitraries.oneOf(
                Arbitraries.strings(), nearlyLinks, tails.map("/01/09521234543213"::concat), tails.map("/01/"::concat));
    }

    private static Arbitrary<Gtin> gtins() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(10)
                .map(item -> "952" + item.substring(1))
                .map(body -> new Gtin(body + CheckDigit.of(body)));
    }

    private static Arbitrary<Gln> glns() {
        return closed(12).map(Gln::new);
    }

    private static Arbitrary<String> closed(int digits) {
        return Arbitraries.strings().numeric().ofLength(digits).map(body -> body + CheckDigit.of(body));
    }

    private static Arbitrary<@Nullable String> qualifiers() {
        return Arbitraries.strings()
                .withChars(SET_82.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.equals(".") && !text.equals(".."))
                .injectNull(0.3);
    }

    private static Arbitrary<LinkAttributes> attributes() {
        Arbitrary<Integer> days = Arbitraries.integers().between(10, 31);
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars(SET_82.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(30);
        Arbitrary<LinkAttributes> some = Combinators.combine(days, texts)
                .as((day, text) -> LinkAttributes.none()
                        .with("7007", "2607" + day)
                        .with("422", "704")
                        .with("240", text));
        return Arbitraries.oneOf(Arbitraries.just(LinkAttributes.none()), some);
    }
}
