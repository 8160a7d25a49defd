package de.aqb.portal.walls;

import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes out whatever a use case returns, down to the last private field. */
final class Dump {

    private static final int DEEP = 12;

    String of(@org.jspecify.annotations.Nullable Object value) {
        var text = new StringBuilder();
        write(value, text, Collections.newSetFromMap(new IdentityHashMap<>()), 0);
        return text.toString();
    }

    private void write(
            @org.jspecify.annotations.Nullable Object value, StringBuilder text, Set<Object> seen, int depth) {
        if (value == null || depth > DEEP) {
            text.append('-');
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), text, seen, depth + 1);
        } else if (value instanceof Collection<?> all) {
            text.append('[');
            all.forEach(each -> write(each, text.append(' '), seen, depth + 1));
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            map.forEach((key, each) -> {
                write(key, text.append(' '), seen, depth + 1);
                write(each, text.append('='), seen, depth + 1);
            });
            text.append('}');
        } else if (value.getClass().isArray()) {
            for (var i = 0; i < Array.getLength(value); i++) {
                write(Array.get(value, i), text.append(' '), seen, depth + 1);
            }
        } else if (value.getClass().getName().startsWith("de.aqb.")
                && !value.getClass().isEnum()) {
            if (seen.add(value)) {
                fields(value, text, seen, depth);
            }
        } else {
            text.append(value);
        }
    }

    private void fields(Object value, StringBuilder text, Set<Object> seen, int depth) {
        text.append(value.getClass().getSimpleName()).append('(');
        for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("_persistence")) {
                    try {
                        field.setAccessible(true);
                        write(field.get(value), text.append(field.getName()).append('='), seen, depth + 1);
                        text.append(' ');
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        text.append(')');
    }
}
