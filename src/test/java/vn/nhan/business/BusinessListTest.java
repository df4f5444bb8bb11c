package vn.nhan.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

class BusinessListTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final Cursor LATER = new Cursor(new UUID(0, 7));

    @Test
    void onlyPageOfAListLeadsNowhere() {
        var list = BusinessList.of(BusinessStatus.VERIFIED, Cursor.START, new Paged<>(List.of(), null), NOW);

        assertThat(list.next()).isNull();
        assertThat(list.first()).isNull();
    }

    @Test
    void pageInTheMiddleLeadsOnAndBackUnderTheSameStatus() {
        var list = BusinessList.of(BusinessStatus.RETURNED, LATER, new Paged<>(List.of(), "AbC_-9"), NOW);

        assertThat(list.next()).isEqualTo("/office/businesses?status=returned&cursor=AbC_-9");
        assertThat(list.first()).isEqualTo("/office/businesses?status=returned");
    }
}
