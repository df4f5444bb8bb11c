package vn.nhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

class MilestoneListTest {

    private static final UUID BUSINESS = new UUID(0, 1);

    @Test
    void milestoneIsDatedByTheVietnameseCalendar() {
        var row = new MilestoneRow(
                BUSINESS,
                "HTX Phố Hiến",
                Instant.parse("2026-11-20T17:30:00Z"),
                new MilestoneRow.Evidence("listing", new UUID(0, 2), null, null));

        var list = MilestoneList.of(MilestoneKind.LISTED, Cursor.START, new Paged<>(List.of(row), null));

        assertThat(list.lines())
                .containsExactly(new MilestoneList.Line(BUSINESS, "HTX Phố Hiến", "21/11/2026", null, null));
        assertThat(list.next()).isNull();
        assertThat(list.first()).isNull();
    }

    @Test
    void pageInTheMiddleLeadsOnAndBack() {
        var list = MilestoneList.of(MilestoneKind.VERIFIED, new Cursor(BUSINESS), new Paged<>(List.of(), "AbC_-9"));

        assertThat(list.next()).isEqualTo("/office/dashboard/verified?cursor=AbC_-9");
        assertThat(list.first()).isEqualTo("/office/dashboard/verified");
    }

    @ParameterizedTest
    @EnumSource(MilestoneKind.class)
    void kindIsFoundByItsKey(MilestoneKind kind) {
        assertThat(MilestoneKind.of(kind.key())).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REGISTERED", "bought", "registered "})
    void unknownKindIsNotFound(String key) {
        assertThatThrownBy(() -> MilestoneKind.of(key))
                .isInstanceOf(RequestFailure.class)
                .hasMessage("request.not-found");
    }
}
