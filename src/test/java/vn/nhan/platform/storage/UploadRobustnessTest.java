package vn.nhan.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever comes in, nothing but a named refusal comes out. */
class UploadRobustnessTest {

    private static final String SEED = "1994";

    private static final List<byte[]> WHOLE = List.of(
            Pictures.withExif(Pictures.jpeg(40, 30), 6),
            Pictures.png(40, 30),
            Pictures.pngWithText(1000),
            Pictures.webpClaiming(40, 30),
            Pictures.LOSSY_WEBP,
            InkedPictures.jpeg(2, 1, 2, 3, 4),
            Papers.pdf(2),
            Papers.compressedPdf());

    private final DocumentIntake intake = new DocumentIntake(new ImageIntake());

    @Property(seed = SEED, tries = 500)
    void randomBytesAreRefusedByName(@ForAll @Size(max = 400) byte[] bytes) {
        acceptedOrRefused(bytes);
    }

    @Property(seed = SEED, tries = 500)
    void randomBytesBehindAMagicAreRefusedByName(@ForAll("magics") byte[] magic, @ForAll @Size(max = 400) byte[] rest) {
        acceptedOrRefused(Pictures.joined(magic, rest));
    }

    @Property(seed = SEED, tries = 2000)
    void damagedFilesAreAcceptedOrRefusedByName(@ForAll("damaged") byte[] bytes) {
        acceptedOrRefused(bytes);
    }

    @Provide
    Arbitrary<byte[]> magics() {
        return Arbitraries.of(
                        "\u00ff\u00d8\u00ff\u00e0\0\4ab",
                        "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
                        "RIFF\u0070\0\0\0WEBPVP8 ",
                        "RIFF\u0070\0\0\0WEBPVP8L",
                        "RIFF\u0070\0\0\0WEBPVP8X",
                        "\0\0\0\u0018ftypheic",
                        "%PDF-1.7\n")
                .map(Pictures::ascii);
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<List<Damage>> damages = Combinators.combine(
                        Arbitraries.doubles().between(0, 1), Arbitraries.bytes())
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(WHOLE), damages).as(UploadRobustnessTest::damage);
    }

    private static byte[] damage(byte[] whole, List<Damage> damages) {
        byte[] damaged = whole.clone();
        damages.forEach(one -> damaged[(int) (one.place() * (damaged.length - 1))] = one.value());
        return damaged;
    }

    private void acceptedOrRefused(byte[] bytes) {
        try {
            assertThat(intake.accept(bytes).bytes()).isNotEmpty();
        } catch (UploadFailure refusal) {
            assertThat(refusal.code()).startsWith("upload.");
        }
    }

    private record Damage(double place, byte value) {}
}
