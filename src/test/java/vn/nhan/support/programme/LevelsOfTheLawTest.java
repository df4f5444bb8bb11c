package vn.nhan.support.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Server;

/** The levels that this program brings along, each as sure as it is known. */
@Server
class LevelsOfTheLawTest {

    /** Form, kinds, size, whether for favoured firms, percent, millions of dong a year, since when, certainty. */
    private static final List<String> WRITTEN_OUT = """
            digital-voucher enterprise micro all 100 - 2026-07-01 draft
            digital-voucher farm-household,household-business,cooperative-group,cooperative - all 100 - 2026-07-01 draft
            management-training enterprise medium all 70 - 2021-10-15 confirmed
            management-training enterprise micro all 70 - 2021-10-15 confirmed
            management-training enterprise small all 70 - 2021-10-15 confirmed
            network-consulting enterprise medium all 30 150 2021-10-15 unchecked
            network-consulting enterprise medium favoured 30 200 2021-10-15 unchecked
            network-consulting enterprise micro all 100 50 2021-10-15 unchecked
            network-consulting enterprise micro favoured 100 70 2021-10-15 unchecked
            network-consulting enterprise small all 50 100 2021-10-15 unchecked
            network-consulting enterprise small favoured 50 150 2021-10-15 unchecked
            solution-consulting enterprise medium all 50 100 2021-10-15 confirmed
            solution-consulting enterprise small all 50 50 2021-10-15 confirmed
            solution-rental enterprise medium all 50 100 2021-10-15 unchecked
            solution-rental enterprise micro all 50 20 2021-10-15 unchecked
            solution-rental enterprise small all 50 50 2021-10-15 unchecked
            startup-training enterprise medium all 100 - 2021-10-15 confirmed
            startup-training enterprise micro all 100 - 2021-10-15 confirmed
            startup-training enterprise small all 100 - 2021-10-15 confirmed
            technology-transfer enterprise medium all 50 100 2021-10-15 confirmed
            technology-transfer enterprise small all 50 100 2021-10-15 confirmed
            voucher-training enterprise micro all 100 - 2026-07-01 draft
            voucher-training farm-household,household-business,cooperative-group,cooperative - all 100 - 2026-07-01 draft
            """.lines().toList();

    @Test
    void everyLevelIsWrittenOutWithHowSureItIs() {
        List<Map<String, Object>> levels = Api.at(Api.HUNG_YEN)
                .get("/programmes/offer")
                .then()
                .statusCode(200)
                .extract()
                .path("levels");

        assertThat(levels.stream().map(LevelsOfTheLawTest::line)).containsExactlyInAnyOrderElementsOf(WRITTEN_OUT);
    }

    @Test
    void pageSaysOfEachLevelWhatWaitsToBeCompared() {
        var page =
                Jsoup.parse(Browser.of(Api.at(Api.HUNG_YEN)).get("/programmes").asString());

        assertThat(page.select("#network-consulting td:contains(Chờ đối chiếu văn bản)"))
                .hasSize(6);
        assertThat(page.select("#solution-consulting td:contains(Chờ đối chiếu văn bản)"))
                .isEmpty();
        assertThat(page.select("#digital-voucher td:contains(Chờ xác nhận)")).hasSize(2);
    }

    private static String line(Map<String, Object> level) {
        var cap = (Number) level.get("capPerYear");
        return String.join(
                " ",
                (String) level.get("form"),
                ((List<?>) level.get("kinds")).stream().map(String::valueOf).collect(Collectors.joining(",")),
                Objects.requireNonNullElse((String) level.get("size"), "-"),
                (Boolean) level.get("favoured") ? "favoured" : "all",
                level.get("percent").toString(),
                cap == null ? "-" : Long.toString(cap.longValue() / 1_000_000),
                (String) level.get("validFrom"),
                (String) level.get("certainty"));
    }
}
