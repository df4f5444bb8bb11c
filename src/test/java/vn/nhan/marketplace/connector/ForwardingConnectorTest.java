package vn.nhan.marketplace.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a connector can do is handed on whole: a method that was forgotten would do what {@link Connector} does by default. */
class ForwardingConnectorTest {

    private static final class Plain extends ForwardingConnector {

        Plain(Connector real) {
            super(real);
        }
    }

    static List<Method> everythingThatAConnectorDoes() {
        return Arrays.stream(Connector.class.getMethods())
                .filter(method -> !method.isSynthetic())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everythingThatAConnectorDoes")
    void isHandedOn(Method method) throws ReflectiveOperationException {
        var asked = new ArrayList<Method>();
        var real = (Connector) Proxy.newProxyInstance(
                Connector.class.getClassLoader(), new Class<?>[] {Connector.class}, (proxy, called, given) -> {
                    asked.add(called);
                    return null;
                });

        method.invoke(new Plain(real), new Object[method.getParameterCount()]);

        assertThat(asked).containsExactly(method);
    }
}
