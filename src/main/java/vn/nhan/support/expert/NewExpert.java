package vn.nhan.support.expert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/** @param taxCode of an organisation; a person's is not asked for */
record NewExpert(
        @NotNull ExpertKind kind,
        @Nullable @PlainText(max = 20, required = false) String taxCode,
        @NotNull @Valid ExpertProfile profile) {}
