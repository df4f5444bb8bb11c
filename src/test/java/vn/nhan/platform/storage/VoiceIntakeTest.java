package vn.nhan.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceIntakeTest {

    private final VoiceIntake intake = new VoiceIntake();

    @ParameterizedTest
    @CsvSource({
        "OggS............, audio/ogg, ogg",
        "RIFF....WAVEfmt , audio/wav, wav",
        "....ftypM4A ...., audio/mp4, m4a",
        "....ftypmp42...., audio/mp4, m4a",
        "ID3............., audio/mpeg, mp3"
    })
    void recordingsOfPhonesAreTaken(String head, String contentType, String extension) {
        var taken = intake.accept(recording(head));

        assertThat(taken.contentType()).isEqualTo(contentType);
        assertThat(taken.extension()).isEqualTo(extension);
    }

    @Test
    void webmIsKnownByItsHeaderAndMp3ByItsFirstFrame() {
        assertThat(intake.accept(recording("\u001aE\u00df\u00a3.....B\u0082\u0084webm"))
                        .contentType())
                .isEqualTo("audio/webm");
        assertThat(intake.accept(recording("\u00ff\u00fb\u0090\u0000........")).contentType())
                .isEqualTo("audio/mpeg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7........",
                "<html><script>..",
                "RIFF....WEBPVP8 ",
                "....ftypheic....",
                "MZ..............",
                "\u00ff\u00d8\u00ff\u00e0........",
                "\u001aE\u00df\u00a3.....matroska"
            })
    void everythingElseIsRefusedWhateverItsName(String head) {
        assertThatThrownBy(() -> intake.accept(recording(head))).isInstanceOf(UploadFailure.NotARecording.class);
    }

    @Test
    void emptyFileAndScrapsAreRefused() {
        assertThatThrownBy(() -> intake.accept(new byte[0])).isInstanceOf(UploadFailure.NotARecording.class);
        assertThatThrownBy(() -> intake.accept("OggS".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UploadFailure.NotARecording.class);
    }

    @Test
    void fiveMegabytesAreTakenAndOneByteMoreIsNot() {
        var most = Arrays.copyOf(recording("OggS............"), VoiceIntake.MAX_BYTES);

        assertThat(intake.accept(most).bytes()).hasSize(5 << 20);
        assertThatThrownBy(() -> intake.accept(Arrays.copyOf(most, most.length + 1)))
                .isInstanceOf(UploadFailure.TooLarge.class);
    }

    private static byte[] recording(String head) {
        return Arrays.copyOf(head.getBytes(StandardCharsets.ISO_8859_1), 2048);
    }
}
