package vn.nhan.identity;

import java.util.Set;
import vn.nhan.identity.SignInService.Outcome;

/**
 * What a sign-in gives.
 *
 * @param expiresInSeconds of the access token
 * @param roles what the bearer may do in the province of the host
 * @param secondFactorMissing whether there are roles beside these, which only count once a second factor is set up
 */
record TokenPair(
        String accessToken, String refreshToken, long expiresInSeconds, Set<Role> roles, boolean secondFactorMissing)
        implements Outcome {}
