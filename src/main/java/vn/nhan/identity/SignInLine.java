package vn.nhan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.TenantRegistry;

/** One open sign-in, as its owner reads it. */
record SignInLine(
        UUID id, String device, String province, String since, String seen, boolean secondFactor, boolean current) {

    @ApplicationScoped
    static class Writer {

        private final TenantRegistry provinces;

        Writer(TenantRegistry provinces) {
            this.provinces = provinces;
        }

        List<SignInLine> of(List<MyAccountService.SignInView> open, Locale reader) {
            return open.stream().map(signIn -> line(signIn, reader)).toList();
        }

        private SignInLine line(MyAccountService.SignInView signIn, Locale reader) {
            return new SignInLine(
                    signIn.id(),
                    signIn.device(),
                    provinces
                            .byId(new TenantId(signIn.at()))
                            .map(province -> province.name().in(reader))
                            .orElse(""),
                    day(signIn.startedAt()),
                    day(signIn.seenAt()),
                    signIn.secondFactor(),
                    signIn.current());
        }

        private static String day(Instant moment) {
            return Dates.format(Dates.dayOf(moment));
        }
    }
}
