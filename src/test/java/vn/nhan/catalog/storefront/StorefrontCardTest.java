package vn.nhan.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.junit.jupiter.api.Test;

class StorefrontCardTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .findAndRegisterModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void cardIsReadAsItWasWritten() throws JsonProcessingException {
        var card = Cards.of(Cards.box(500, 40_000, 7L, new StorefrontCard.Hold(2, Cards.STAR_ENDS)));
        assertThat(JSON.readValue(JSON.writeValueAsString(card), StorefrontCard.class))
                .isEqualTo(card);
    }

    @Test
    void cardFromBeforeThereWerePackagesIsOnePackage() throws JsonProcessingException {
        var old = JSON.readValue("""
                {"slug": "nhan", "name": "Nhãn", "priceDong": 65000, "netWeightGrams": 1000, "producer": "HTX",
                 "commune": "Phường Phố Hiến", "verifiedOn": "2026-01-15", "photos": []}""", StorefrontCard.class);

        assertThat(old.variants()).hasSize(1);
        assertThat(old.variants().get(0).priceDong()).isEqualTo(65_000);
        assertThat(old.languages()).containsExactly("vi");
        assertThat(old.at(Cards.IN_SEASON).recognitions()).isEmpty();
    }

    @Test
    void cardOfAMomentKnowsNothingThatIsOver() {
        var card = Cards.of(Cards.box(500, 40_000, 7L, new StorefrontCard.Hold(2, Cards.STAR_ENDS)));

        assertThat(card.at(Cards.STAR_ENDS.minusMillis(1)).recognitions()).hasSize(1);
        assertThat(card.at(Cards.STAR_ENDS.minusMillis(1)).variants().get(0).stock())
                .isEqualTo(5);
        assertThat(card.at(Cards.STAR_ENDS).recognitions()).isEmpty();
        assertThat(card.at(Cards.STAR_ENDS).variants().get(0).stock()).isEqualTo(7);
    }
}
