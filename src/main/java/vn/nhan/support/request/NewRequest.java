package vn.nhan.support.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What somebody asks for.
 *
 * @param need a code of the tree of needs
 * @param words in the requester's own words; they stay between them, the department and whoever helps
 * @param languages BCP 47, in which they can be helped; Vietnamese without any
 * @param remoteIsFine whether help over telephone or video is fine; true without a word
 * @param assessmentId of the self-assessment that suggested it
 */
public record NewRequest(
        @NotBlank @Size(max = 60) String need,

        @PlainText(max = 2000, required = false, lines = true) @Nullable
        String words,

        @Size(max = 5) @Nullable List<String> languages,
        @Nullable Boolean remoteIsFine,
        @Nullable UUID assessmentId) {

    static final List<String> VIETNAMESE = List.of("vi");

    List<String> spoken() {
        return languages == null || languages.isEmpty() ? VIETNAMESE : List.copyOf(languages);
    }
}
