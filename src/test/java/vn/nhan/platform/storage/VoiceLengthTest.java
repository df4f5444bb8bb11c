package vn.nhan.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.testing.Recordings;

class VoiceLengthTest {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final VoiceIntake intake = new VoiceIntake();

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 299})
    void lengthIsReadFromEveryContainer(int seconds) {
        assertLength(Recordings.wav(seconds), seconds);
        assertLength(Recordings.m4a(seconds), seconds);
        assertLength(Recordings.ogg(seconds), seconds);
        assertLength(Recordings.webm(seconds), seconds);
        assertThat(intake.accept(Recordings.mp3(seconds), LONGEST).length())
                .isBetween(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds + 1));
    }

    @Test
    void twoHoursAreRefusedHoweverSmallTheFileIs() {
        for (var recording : new byte[][] {
            Recordings.m4a(7_200), Recordings.ogg(7_200), Recordings.webm(7_200), Recordings.wav(7_200)
        }) {
            assertThatThrownBy(() -> intake.accept(recording, LONGEST)).isInstanceOf(UploadFailure.TooLong.class);
        }
        assertThatThrownBy(() -> intake.accept(new byte[VoiceIntake.MAX_BYTES + 1], LONGEST))
                .isInstanceOf(UploadFailure.TooLarge.class);
    }

    @Test
    void recordingThatDoesNotSayHowLongItIsIsRefused() {
        for (var recording : new byte[][] {Recordings.m4a(0), Recordings.ogg(0), Recordings.wav(0)}) {
            assertThatThrownBy(() -> intake.accept(recording, LONGEST)).isInstanceOf(UploadFailure.NoLength.class);
        }
    }

    @Property(seed = "20260304")
    void whatIsCutOffAnywhereIsTakenOrRefusedButNeverBreaks(@ForAll @IntRange(max = 400) int length) {
        for (var whole : new byte[][] {
            Recordings.m4a(20), Recordings.ogg(20), Recordings.webm(20), Recordings.wav(3), Recordings.mp3(1)
        }) {
            var cut = Arrays.copyOf(whole, Math.min(whole.length, length));
            try {
                assertThat(intake.accept(cut, LONGEST).length()).isLessThanOrEqualTo(LONGEST);
            } catch (UploadFailure refused) {
                assertThat(refused.code()).startsWith("upload.");
            }
        }
    }

    private void assertLength(byte[] recording, int seconds) {
        assertThat(intake.accept(recording, LONGEST).length()).isEqualTo(Duration.ofSeconds(seconds));
    }
}
