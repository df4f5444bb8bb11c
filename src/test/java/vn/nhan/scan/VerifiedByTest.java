package vn.nhan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Owner;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Departments are renamed; who checked something stays who it was on that day. */
@Server
class VerifiedByTest {

    @Test
    void passportNamesTheDepartmentOfTheDayOfItsCheck() throws SQLException {
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN));
        var label = farm.labelledLot();
        assertThat(whoChecked(label)).contains("Sở Khoa học và Công nghệ tỉnh Hưng Yên");

        verifiedOn(label, "2025-02-28");
        assertThat(whoChecked(label)).contains("Sở Thông tin và Truyền thông tỉnh Hưng Yên", "28/02/2025");

        verifiedOn(label, "2025-03-01");
        assertThat(whoChecked(label)).contains("Sở Khoa học và Công nghệ tỉnh Hưng Yên", "01/03/2025");
    }

    private static String whoChecked(String label) {
        var page = Farm.scan(label);
        page.then().statusCode(200);
        return Jsoup.parse(page.asString()).select(".who-says--officer-checked").text();
    }

    /** As a passport from before the names of the day were written into it. */
    private static void verifiedOn(String label, String day) throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            statement.execute("alter table published.passport no force row level security");
            try {
                assertThat(statement.executeUpdate("update published.passport"
                                + " set facts = jsonb_set(facts - 'authority', '{verifiedOn}', '\"" + day
                                + "\"') where path = '"
                                + URI.create(label).getPath() + "'"))
                        .isEqualTo(1);
            } finally {
                statement.execute("alter table published.passport force row level security");
            }
        }
    }
}
