package vn.nhan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListingPublishedTest {

    @Test
    void catalogsEventIsReadWhateverElseItTells() throws JsonProcessingException {
        var written = """
                {"businessId": "01990000-0000-7000-8000-000000000001", "businessName": "HTX Phố Hiến",
                 "listingId": "01990000-0000-7000-8000-000000000002", "priceDong": 65000}
                """;

        var event = new ObjectMapper().readValue(written, ListingPublished.class);

        assertThat(event)
                .isEqualTo(new ListingPublished(
                        UUID.fromString("01990000-0000-7000-8000-000000000001"),
                        "HTX Phố Hiến",
                        UUID.fromString("01990000-0000-7000-8000-000000000002")));
        assertThat(event.type()).isEqualTo("ListingPublished");
    }
}
