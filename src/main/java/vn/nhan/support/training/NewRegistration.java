package vn.nhan.support.training;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * Somebody wants to come.
 *
 * @param businessId for which of their businesses, of somebody who is signed in; null for none
 * @param showName whether a certificate may show the name to whoever checks it
 */
record NewRegistration(
        @NotNull UUID sessionId,
        @PlainText(max = 100) String name,
        @PlainText(max = 30) String phone,
        @Nullable UUID businessId,
        @Nullable Boolean showName) {

    @Override
    public String toString() {
        return "NewRegistration[•••]";
    }
}
