package vn.nhan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Assess;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Firms of an adopted province stand among those of its successor, and nowhere is a small number told because of it. */
@Server
class AdoptedStandingTest {

    private static final String OLD_HOST = "hau-giang.localhost";
    private static final String NEW_HOST = "can-tho.localhost";
    private static final String STANDING = "/assessments/standing?instrument=" + Assess.PILLARS_OF_2023;
    private static final String LIST = "/assessments?limit=200&instrument=" + Assess.PILLARS_OF_2023;

    @Test
    void successorCountsBothEachNumberOpensItsListAndTheCountryHidesWhatItHid() {
        var former = assessedAt(OLD_HOST);
        var later = assessedAt(NEW_HOST);
        var ownBefore = assessed(People.atWork(NEW_HOST, "officer"));
        var formerBefore = assessed(People.atWork(OLD_HOST, "officer"));
        var nationBefore = nation();
        assertThat(smallNumbers(nationBefore)).isEmpty();

        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            var officer = People.atWork(NEW_HOST, "officer");
            assertThat(assessed(officer)).isEqualTo(ownBefore + formerBefore);
            List<String> listed =
                    officer.get(LIST).then().statusCode(200).extract().path("items.businessId");
            assertThat(listed).contains(former, later).hasSize(ownBefore + formerBefore);
            assertThat(nation()).as("nobody is counted twice").isEqualTo(nationBefore);
        }
        assertThat(assessed(People.atWork(NEW_HOST, "officer"))).isEqualTo(ownBefore);
    }

    private static String assessedAt(String host) {
        var member = People.member(host);
        var business = Farm.of(member).businessId();
        Assess.finished(member, business, Assess.PILLARS_OF_2023, 3);
        return business;
    }

    private static int assessed(Api officer) {
        return officer.get(STANDING).then().statusCode(200).extract().path("assessed.number");
    }

    /** All numbers that an operator is told, null where one is hidden. */
    private static List<Number> nation() {
        var told = People.operator().get("/operator/assessments?instrument=" + Assess.PILLARS_OF_2023);
        told.then().statusCode(200);
        var numbers = new ArrayList<Number>();
        numbers.add(told.path("assessed.number"));
        numbers.addAll(told.path("whole.number"));
        told.<List<List<Number>>>path("pillars.cells.number").forEach(numbers::addAll);
        told.<List<List<Number>>>path("sectors.cells.number").forEach(numbers::addAll);
        return numbers;
    }

    private static List<Number> smallNumbers(List<Number> told) {
        return told.stream()
                .filter(number -> number != null && number.intValue() > 0 && number.intValue() < 5)
                .toList();
    }
}
