package vn.nhan.business.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.DecisionReason;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.validation.PlainText;

/**
 * Why a profile goes back to its members: one of the two at least.
 *
 * @param reason in the officer's words, about the whole
 * @param reasons by field: a ready-made code, or a sentence of the officer's own
 */
record Return(
        @PlainText(max = 2000, required = false, lines = true) @Nullable
        String reason,

        @Nullable @Size(max = 30) List<@Valid DecisionReason> reasons) {

    /** @throws Invalid without any reason, for an unknown code, or for a reason that says nothing */
    List<DecisionReason> all() {
        var all = new ArrayList<DecisionReason>();
        var given = reasons == null ? List.<DecisionReason>of() : reasons;
        for (int i = 0; i < given.size(); i++) {
            all.add(full(given.get(i), "reasons." + i));
        }
        if (reason != null && !reason.isBlank()) {
            all.add(DecisionReason.of(reason));
        }
        if (all.isEmpty()) {
            throw new Invalid("reason", "text.required");
        }
        return all;
    }

    private static DecisionReason full(DecisionReason given, String place) {
        if (given.code() != null) {
            var known = QuickReason.of(given.code())
                    .orElseThrow(() -> new Invalid(place + ".code", "value.format"))
                    .asReason();
            return given.field() == null ? known : new DecisionReason(given.field(), known.code(), known.text());
        }
        if (given.text() == null || given.text().isBlank()) {
            throw new Invalid(place + ".text", "text.required");
        }
        return new DecisionReason(given.field(), null, given.text().strip());
    }
}
