package vn.nhan.place.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.nhan.place.unit.UnitLists.Beliefs;

class UnitComparisonTest {

    private static final LocalDate LAST_DAY = UnitLists.REFORM.minusDays(1);

    @Test
    void codeMeansAnotherUnitBeforeAndAfterTheReform() {
        var beliefs = Beliefs.reformed();

        assertThat(beliefs.on("11953", LAST_DAY).fullName()).isEqualTo("Phường Hiến Nam");
        assertThat(beliefs.on("11953", UnitLists.REFORM).fullName()).isEqualTo("Phường Phố Hiến");
        assertThat(beliefs.on("11953", LAST_DAY).id())
                .isNotEqualTo(beliefs.on("11953", UnitLists.REFORM).id());
        assertThat(beliefs.on("31321", LAST_DAY).provinceCode()).isEqualTo("93");
        assertThat(beliefs.on("31321", UnitLists.REFORM).provinceCode()).isEqualTo("92");
        assertThat(beliefs.on("00691", LAST_DAY).fullName()).isEqualTo("Phường Trần Phú");
        assertThat(beliefs.on("00691", UnitLists.REFORM).fullName()).isEqualTo("Phường Hà Giang 2");
    }

    @Test
    void listOfTheReformRenamesRegroupsAndCloses() {
        var beliefs = Beliefs.shipped();
        beliefs.take(UnitLists.file("before.csv"), UnitLists.from(UnitLists.BEFORE, null));

        var report = beliefs.take(UnitLists.file("current.csv"), UnitLists.from(UnitLists.REFORM, null));

        // Only Xã Ngọc Đường keeps its name; the ten codes of 2025 are all old ones; 22 communes and 3 districts end.
        assertThat(report.added()).isZero();
        assertThat(report.renamed()).isEqualTo(9);
        assertThat(report.regrouped()).isEqualTo(1);
        assertThat(report.closed()).isEqualTo(22 + 3);
        assertThat(report.unchanged()).isEqualTo(3);
        assertThat(report.rows()).isEqualTo(13);
        assertThat(beliefs.isKnown("323", UnitLists.REFORM)).isFalse();
        assertThat(beliefs.isKnown("323", LAST_DAY)).isTrue();
        assertThat(beliefs.on("11956", LAST_DAY).validTo()).isEqualTo(LAST_DAY);
    }

    @Test
    void provincesThatTheListDoesNotNameKeepTheirCommunes() {
        var beliefs = Beliefs.shipped();
        beliefs.take(UnitLists.units("00004,Phường Trúc Bạch,commune,01,01"), UnitLists.from(UnitLists.BEFORE, null));

        var report = beliefs.take(UnitLists.file("current.csv"), UnitLists.from(UnitLists.REFORM, null));

        assertThat(beliefs.isKnown("00004", UnitLists.REFORM)).isTrue();
        assertThat(report.missingProvinces()).contains("Thành phố Hà Nội").doesNotContain("Tỉnh Hưng Yên");
    }

    @Test
    void provinceDoesNotEndWithAListThatMentionsIt() {
        var beliefs = Beliefs.shipped();
        var hue = beliefs.on("46", UnitLists.BEFORE);

        var report = beliefs.take(
                UnitLists.units("46,Thành phố Huế,province,,", "19750,Phường Phú Hậu,commune,46,46"),
                UnitLists.from(UnitLists.BEFORE, LAST_DAY));

        assertThat(report.corrected()).isZero();
        assertThat(beliefs.on("46", UnitLists.REFORM)).isEqualTo(hue);
    }

    @Test
    void sameListTwiceChangesNothing() {
        var beliefs = Beliefs.reformed();
        var units = beliefs.units();

        for (var list : new String[] {"current.csv", "lineage.csv"}) {
            assertThat(beliefs.take(UnitLists.file(list), UnitLists.from(UnitLists.REFORM, null))
                            .isNothingNew())
                    .as(list)
                    .isTrue();
        }
        var before = beliefs.take(UnitLists.file("before.csv"), UnitLists.from(UnitLists.BEFORE, LAST_DAY));
        assertThat(before.isNothingNew()).isTrue();
        assertThat(beliefs.units()).containsExactlyInAnyOrderElementsOf(units);
    }

    @Test
    void olderListAfterTheNewerOneEndsWhereThatBegins() {
        var beliefs = Beliefs.shipped();
        beliefs.take(UnitLists.file("current.csv"), UnitLists.from(UnitLists.REFORM, null));

        var report = beliefs.take(UnitLists.file("before.csv"), UnitLists.from(UnitLists.BEFORE, null));

        assertThat(report.closed()).isZero();
        assertThat(beliefs.on("11956", LAST_DAY).validTo()).isEqualTo(LAST_DAY);
        assertThat(beliefs.on("11953", LAST_DAY).validTo()).isEqualTo(LAST_DAY);
        assertThat(beliefs.on("11953", UnitLists.REFORM).fullName()).isEqualTo("Phường Phố Hiến");
    }

    @Test
    void otherNameForTheSameDaysIsACorrectionOfTheSameUnit() {
        var beliefs = Beliefs.reformed();
        var wrong = beliefs.on("11977", UnitLists.REFORM);
        var corrected = new String(UnitLists.file("current.csv"), java.nio.charset.StandardCharsets.UTF_8)
                .replace("Xã Tân Hưng", "Phường Tân Hưng")
                .replace("commune,Xã,33", "commune,Phường,33")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);

        var report = beliefs.take(corrected, UnitLists.from(UnitLists.REFORM, null));

        assertThat(report.corrected()).isEqualTo(1);
        assertThat(report.examples())
                .containsExactly(
                        new UnitReport.Example(UnitReport.Change.CORRECTED, "11977", "Xã Tân Hưng", "Phường Tân Hưng"));
        assertThat(beliefs.on("11977", UnitLists.REFORM).id()).isEqualTo(wrong.id());
    }

    @Test
    void otherPlaceOfTheToneMarkIsNoOtherName() {
        var beliefs = Beliefs.shipped();
        beliefs.take(UnitLists.units("31336,Xã Hoả Lựu,commune,93,93"), UnitLists.from(UnitLists.BEFORE, null));

        var report =
                beliefs.take(UnitLists.units("31336,Xã Hỏa Lựu,commune,93,93"), UnitLists.from(UnitLists.BEFORE, null));

        assertThat(report.isNothingNew()).isTrue();
    }

    @Test
    void unknownParentsAreNamedWithTheirRows() {
        var list = UnitLists.units(
                "323,Thành phố Hưng Yên,district,33,33",
                "11953,Phường Hiến Nam,commune,323,33",
                "11954,Phường Không Có,commune,999,33",
                "11955,Phường Không Tỉnh,commune,,97");

        var refused = catchThrowableOfType(
                UnitListFailure.WrongRows.class,
                () -> Beliefs.shipped().take(list, UnitLists.from(UnitLists.BEFORE, null)));

        assertThat(refused.fields())
                .extracting("field", "code")
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("rows.4", "unit-list.parent-unknown"),
                        org.assertj.core.groups.Tuple.tuple("rows.5", "unit-list.parent-unknown"));
    }

    @Test
    void lineageOfUnknownUnitsIsNamedWithItsRows() {
        var list = UnitLists.lineage(
                "11953,2025-06-30,11953,merged,1",
                "99998,2025-06-30,11953,merged,1",
                "11956,2025-06-30,99999,merged,1");
        var beliefs = Beliefs.reformed();

        var refused = catchThrowableOfType(
                UnitListFailure.WrongRows.class, () -> beliefs.take(list, UnitLists.from(UnitLists.REFORM, null)));

        assertThat(refused.fields())
                .extracting("field", "code")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("rows.3", "unit-list.old-unknown"),
                        org.assertj.core.groups.Tuple.tuple("rows.4", "unit-list.new-unknown"));
    }

    @Test
    void unitThatWasMergedIntoItsOwnCodeBeginsAnew() {
        var beliefs = Beliefs.shipped();
        beliefs.take(
                UnitLists.units("00004,Phường Trúc Bạch,commune,01,01", "00006,Phường Vĩnh Phúc,commune,01,01"),
                UnitLists.from(UnitLists.BEFORE, null));

        var report = beliefs.take(
                UnitLists.lineage("00004,2025-06-30,00004,merged,1", "00006,2025-06-30,00004,merged,1"),
                UnitLists.from(UnitLists.REFORM, null));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.regrouped()).isEqualTo(1);
        assertThat(report.closed()).isEqualTo(1);
        assertThat(beliefs.on("00004", LAST_DAY).id())
                .isNotEqualTo(beliefs.on("00004", UnitLists.REFORM).id());
        assertThat(beliefs.isKnown("00006", UnitLists.REFORM)).isFalse();
    }
}
