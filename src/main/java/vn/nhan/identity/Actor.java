package vn.nhan.identity;

import java.util.Set;
import java.util.UUID;

/** Who is at work in this request, and what they may do in the province of its host. */
public record Actor(UUID accountId, String name, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Works in the department, or leads it. */
    public boolean isOfficer() {
        return has(Role.OFFICER) || has(Role.LEAD);
    }
}
