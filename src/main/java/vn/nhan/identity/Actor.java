package vn.nhan.identity;

import java.util.UUID;

/** Who is at work in this request. */
public record Actor(UUID accountId, String name, Role role) {

    public boolean isOfficer() {
        return role == Role.OFFICER;
    }
}
