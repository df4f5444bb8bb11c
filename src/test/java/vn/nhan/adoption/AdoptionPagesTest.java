package vn.nhan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** The operator's pages: choose, look, confirm, take back. */
@Server
class AdoptionPagesTest {

    private static final String HOME = "/operator/adoptions";
    private static final Map<String, Object> CHOSEN = Map.of(
            "successor",
            "can-tho",
            "predecessors",
            List.of("hau-giang"),
            "decree",
            Adopted.DECREE,
            "effectiveOn",
            "2025-07-01");

    @Test
    void operatorChoosesLooksConfirmsAndTakesBack() {
        var operator = Browser.of(People.operator());
        operator.get(HOME + "/new").then().statusCode(200);

        var chosen = operator.submit(HOME + "/new", CHOSEN);
        chosen.then().statusCode(303);
        var report = operator.request().urlEncodingEnabled(false).get(path(chosen.header("Location")));
        report.then().statusCode(200);
        assertThat(report.asString()).contains("Cần Thơ tiếp nhận Hậu Giang").contains("hau-giang.localhost");
        assertThat(operator.get(HOME).asString()).doesNotContain("Đang tiếp nhận");

        var confirmed = operator.submit(HOME + "/check", CHOSEN);
        confirmed.then().statusCode(303);
        var list = operator.get(path(confirmed.header("Location"))).asString();
        assertThat(list).contains("Đã tiếp nhận").contains("Đang tiếp nhận");

        var reversal = Jsoup.parse(list).selectFirst("a[href$=/reversal]").attr("href");
        assertThat(operator.get(reversal).asString()).contains("Hoàn lại việc Cần Thơ tiếp nhận Hậu Giang?");
        operator.submit(reversal, Map.of()).then().statusCode(303);
        assertThat(operator.get(HOME).asString()).doesNotContain("Đang tiếp nhận");
    }

    @Test
    void wrongChoiceComesBackWithItsReason() {
        var operator = Browser.of(People.operator());
        var itself = new java.util.HashMap<>(CHOSEN);
        itself.put("predecessors", List.of("can-tho"));

        var refused = operator.submit(HOME + "/new", itself);
        refused.then().statusCode(422);
        assertThat(refused.asString())
                .contains("Một tỉnh không thể tiếp nhận chính mình")
                .contains("checked");

        var nothing = operator.submit(HOME + "/new", Map.of("decree", ""));
        nothing.then().statusCode(422);
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
