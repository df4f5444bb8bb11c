package vn.nhan.platform.message;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.nhan.platform.config.NhanConfig;

/** Picks the way out that {@code nhan.messages} names. */
class Gateways {

    @Produces
    @Singleton
    MessageGateway chosen(NhanConfig config, SmtpGateway smtp, PostedMessages page) {
        return switch (config.messages()) {
            case SMTP -> smtp;
            case PAGE -> page;
            case NONE -> message -> Uni.createFrom().failure(NotSent.later("nhan.messages is none"));
        };
    }
}
