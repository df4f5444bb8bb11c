package vn.nhan.marketplace.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is told what of choices. */
class PastTest {

    private static final UUID ME = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID MINE = new UUID(1, 1);
    private static final UUID THEIRS = new UUID(1, 2);

    @Test
    void sellersTakeBackWhatTheyChoseLastThemselves() {
        assertThat(past(false, choice(2, MINE, ME, "member"), choice(1, MINE, OTHER, "member"))
                        .undoable())
                .isEqualTo(2);
        assertThat(past(false, choice(2, MINE, OTHER, "member"), choice(1, MINE, ME, "member"))
                        .undoable())
                .isNull();
        assertThat(past(false).undoable()).isNull();
    }

    @Test
    void officersTakeBackWhateverWasChosenLast() {
        assertThat(past(true, choice(2, THEIRS, OTHER, "helper"), choice(1, MINE, ME, "officer"))
                        .undoable())
                .isEqualTo(2);
    }

    @Test
    void nobodyIsNamed() {
        var seller = past(false);
        assertThat(seller.author(choice(1, MINE, ME, "member"))).isEqualTo(Undoing.Author.YOU);
        assertThat(seller.author(choice(1, MINE, OTHER, "helper"))).isEqualTo(Undoing.Author.BUSINESS);
        assertThat(seller.author(choice(1, MINE, OTHER, "officer"))).isEqualTo(Undoing.Author.OFFICER);
        assertThat(seller.author(choice(1, THEIRS, OTHER, "member"))).isEqualTo(Undoing.Author.OTHERS);
        assertThat(past(true).author(choice(1, MINE, OTHER, "member"))).isEqualTo(Undoing.Author.OTHERS);
    }

    private static Undoing.Past past(boolean officer, Choice... choices) {
        return new Undoing.Past("fresh-fruit", List.of(choices), ME, MINE, officer, 0);
    }

    private static Choice choice(int number, UUID business, UUID by, String as) {
        var placed = new Placed("1", List.of("Trái cây"), Map.of());
        return new Choice(number, business, "HTX", null, placed, by, as, Instant.EPOCH, null);
    }
}
