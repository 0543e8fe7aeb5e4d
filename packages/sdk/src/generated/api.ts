// Generated from openapi.json by scripts/generate.ts. Edits are overwritten.

export interface paths {
    "/api/v1/app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.application.list"];
        put?: never;
        post: operations["v1.application.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.application.get"];
        put: operations["v1.application.update"];
        post?: never;
        delete: operations["v1.application.delete"];
        options?: never;
        head?: never;
        patch: operations["v1.application.patch"];
        trace?: never;
    };
    "/api/v1/app/{app_id}/attempt/endpoint/{endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.message-attempt.list-by-endpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/attempt/msg/{msg_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.message-attempt.list-by-msg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.endpoint.list"];
        put?: never;
        post: operations["v1.endpoint.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.endpoint.get"];
        put: operations["v1.endpoint.update"];
        post?: never;
        delete: operations["v1.endpoint.delete"];
        options?: never;
        head?: never;
        patch: operations["v1.endpoint.patch"];
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.message-attempt.list-attempted-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.endpoint.get-secret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/secret/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v1.endpoint.rotate-secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.message.list"];
        put?: never;
        post: operations["v1.message.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.message.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/attempt/{attempt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.message-attempt.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.message-attempt.list-attempted-destinations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/endpoint/{endpoint_id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["v1.message-attempt.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.event-type.list"];
        put?: never;
        post: operations["v1.event-type.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-type/{event_type_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.event-type.get"];
        put: operations["v1.event-type.update"];
        post?: never;
        delete: operations["v1.event-type.delete"];
        options?: never;
        head?: never;
        patch: operations["v1.event-type.patch"];
        trace?: never;
    };
    "/api/v1/health/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["v1.health.ping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApplicationIn: {
            metadata?: {
                [key: string]: string;
            };
            name: string;
            throttleRate?: number | null;
            uid?: string | null;
        };
        ApplicationOut: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            metadata: {
                [key: string]: string;
            };
            name: string;
            throttleRate?: number | null;
            uid?: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        ApplicationPatch: {
            metadata?: {
                [key: string]: string;
            };
            name?: string;
            throttleRate?: number | null;
            uid?: string | null;
        };
        EmptyResponse: Record<string, never>;
        EndpointIn: {
            channels?: string[] | null;
            description?: string;
            disabled?: boolean;
            eventTypes?: string[] | null;
            metadata?: {
                [key: string]: string;
            };
            secret?: string | null;
            throttleRate?: number | null;
            uid?: string | null;
            url: string;
        };
        EndpointMessageOut: {
            channels: string[] | null;
            eventId: string | null;
            eventType: string;
            id: string;
            /** Format: date-time */
            nextAttempt?: string | null;
            payload: unknown;
            /** @enum {integer} */
            status: 0 | 1 | 2 | 3 | 4;
            statusText: string;
            /** Format: date-time */
            timestamp: string;
        };
        EndpointOut: {
            channels?: string[] | null;
            /** Format: date-time */
            createdAt: string;
            description: string;
            disabled?: boolean;
            eventTypes?: string[] | null;
            id: string;
            metadata: {
                [key: string]: string;
            };
            throttleRate?: number | null;
            uid?: string | null;
            /** Format: date-time */
            updatedAt: string;
            url: string;
        };
        EndpointPatch: {
            channels?: string[] | null;
            description?: string;
            disabled?: boolean;
            eventTypes?: string[] | null;
            metadata?: {
                [key: string]: string;
            };
            secret?: string | null;
            throttleRate?: number | null;
            uid?: string | null;
            url?: string;
        };
        EndpointSecretOut: {
            key: string;
        };
        EndpointSecretRotateIn: {
            gracePeriodSeconds?: number | null;
            key?: string | null;
        };
        EndpointUpdate: {
            channels?: string[] | null;
            description?: string;
            disabled?: boolean;
            eventTypes?: string[] | null;
            metadata?: {
                [key: string]: string;
            };
            throttleRate?: number | null;
            uid?: string | null;
            url: string;
        };
        EventTypeIn: {
            archived?: boolean;
            deprecated?: boolean;
            description: string;
            featureFlag?: string | null;
            name: string;
            schemas?: {
                [key: string]: unknown;
            } | null;
        };
        EventTypeOut: {
            archived?: boolean;
            /** Format: date-time */
            createdAt: string;
            deprecated: boolean;
            description: string;
            featureFlag?: string | null;
            name: string;
            schemas?: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            updatedAt: string;
        };
        EventTypePatch: {
            archived?: boolean;
            deprecated?: boolean;
            description?: string;
            featureFlag?: string | null;
            name?: string;
            schemas?: {
                [key: string]: unknown;
            } | null;
        };
        EventTypeUpdate: {
            archived?: boolean;
            deprecated?: boolean;
            description: string;
            featureFlag?: string | null;
            name?: string;
            schemas?: {
                [key: string]: unknown;
            } | null;
        };
        MessageAttemptOut: {
            endpointId: string;
            id: string;
            msgId: string;
            response: string;
            responseDurationMs: number;
            responseStatusCode: number;
            /** @enum {integer} */
            status: 0 | 1 | 2 | 3 | 4;
            statusText: string;
            /** Format: date-time */
            timestamp: string;
            /** @enum {integer} */
            triggerType: 0 | 1;
            url: string;
        };
        MessageEndpointOut: {
            /** Format: date-time */
            createdAt: string;
            description: string;
            id: string;
            /** Format: date-time */
            nextAttempt?: string | null;
            /** @enum {integer} */
            status: 0 | 1 | 2 | 3 | 4;
            statusText: string;
            /** Format: date-time */
            updatedAt: string;
            url: string;
        };
        MessageIn: {
            application?: {
                metadata?: {
                    [key: string]: string;
                };
                name: string;
                throttleRate?: number | null;
                uid?: string | null;
            };
            channels?: string[] | null;
            eventId?: string | null;
            eventType: string;
            payload: {
                [key: string]: unknown;
            };
        };
        MessageOut: {
            channels?: string[] | null;
            eventId?: string | null;
            eventType: string;
            id: string;
            payload: unknown;
            /** Format: date-time */
            timestamp: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "v1.application.list": {
        parameters: {
            query?: {
                iterator?: string | null;
                limit?: number;
                order?: "ascending" | "descending";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApplicationOut"][];
                        done: boolean;
                        iterator?: string | null;
                        prevIterator?: string | null;
                    };
                };
            };
        };
    };
    "v1.application.create": {
        parameters: {
            query?: {
                get_if_exists?: boolean;
            };
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationIn"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOut"];
                };
            };
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOut"];
                };
            };
        };
    };
    "v1.application.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOut"];
                };
            };
        };
    };
    "v1.application.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationIn"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOut"];
                };
            };
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOut"];
                };
            };
        };
    };
    "v1.application.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description none */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "v1.application.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationPatch"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOut"];
                };
            };
        };
    };
    "v1.message-attempt.list-by-endpoint": {
        parameters: {
            query?: {
                after?: string;
                before?: string;
                channel?: string;
                event_types?: string[];
                iterator?: string | null;
                limit?: number;
                status?: 0 | 1 | 2 | 3 | 4;
                status_code_class?: number;
                with_content?: boolean;
            };
            header?: never;
            path: {
                app_id: string;
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageAttemptOut"][];
                        done: boolean;
                        iterator?: string | null;
                        prevIterator?: string | null;
                    };
                };
            };
        };
    };
    "v1.message-attempt.list-by-msg": {
        parameters: {
            query?: {
                after?: string;
                before?: string;
                channel?: string;
                endpoint_id?: string;
                event_types?: string[];
                iterator?: string | null;
                limit?: number;
                status?: 0 | 1 | 2 | 3 | 4;
                status_code_class?: number;
                with_content?: boolean;
            };
            header?: never;
            path: {
                app_id: string;
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageAttemptOut"][];
                        done: boolean;
                        iterator?: string | null;
                        prevIterator?: string | null;
                    };
                };
            };
        };
    };
    "v1.endpoint.list": {
        parameters: {
            query?: {
                iterator?: string | null;
                limit?: number;
                order?: "ascending" | "descending";
            };
            header?: never;
            path: {
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EndpointOut"][];
                        done: boolean;
                        iterator?: string | null;
                        prevIterator?: string | null;
                    };
                };
            };
        };
    };
    "v1.endpoint.create": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointIn"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
        };
    };
    "v1.endpoint.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app_id: string;
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
        };
    };
    "v1.endpoint.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app_id: string;
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointUpdate"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
        };
    };
    "v1.endpoint.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app_id: string;
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description none */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "v1.endpoint.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app_id: string;
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointPatch"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
        };
    };
    "v1.message-attempt.list-attempted-messages": {
        parameters: {
            query?: {
                after?: string;
                before?: string;
                channel?: string;
                event_types?: string[];
                iterator?: string | null;
                limit?: number;
                status?: 0 | 1 | 2 | 3 | 4;
                with_content?: boolean;
            };
            header?: never;
            path: {
                app_id: string;
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EndpointMessageOut"][];
                        done: boolean;
                        iterator?: string | null;
                        prevIterator?: string | null;
                    };
                };
            };
        };
    };
    "v1.endpoint.get-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app_id: string;
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointSecretOut"];
                };
            };
        };
    };
    "v1.endpoint.rotate-secret": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                app_id: string;
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointSecretRotateIn"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointSecretOut"];
                };
            };
        };
    };
    "v1.message.list": {
        parameters: {
            query?: {
                after?: string;
                before?: string;
                channel?: string;
                event_types?: string[];
                iterator?: string | null;
                limit?: number;
                with_content?: boolean;
            };
            header?: never;
            path: {
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageOut"][];
                        done: boolean;
                        iterator?: string | null;
                        prevIterator?: string | null;
                    };
                };
            };
        };
    };
    "v1.message.create": {
        parameters: {
            query?: {
                with_content?: boolean;
            };
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageIn"];
            };
        };
        responses: {
            /** @description ok */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageOut"];
                };
            };
        };
    };
    "v1.message.get": {
        parameters: {
            query?: {
                with_content?: boolean;
            };
            header?: never;
            path: {
                app_id: string;
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageOut"];
                };
            };
        };
    };
    "v1.message-attempt.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app_id: string;
                attempt_id: string;
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAttemptOut"];
                };
            };
        };
    };
    "v1.message-attempt.list-attempted-destinations": {
        parameters: {
            query?: {
                iterator?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                app_id: string;
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageEndpointOut"][];
                        done: boolean;
                        iterator?: string | null;
                        prevIterator?: string | null;
                    };
                };
            };
        };
    };
    "v1.message-attempt.resend": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                app_id: string;
                endpoint_id: string;
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyResponse"];
                };
            };
        };
    };
    "v1.event-type.list": {
        parameters: {
            query?: {
                include_archived?: boolean;
                iterator?: string | null;
                limit?: number;
                order?: "ascending" | "descending";
                with_content?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EventTypeOut"][];
                        done: boolean;
                        iterator?: string | null;
                        prevIterator?: string | null;
                    };
                };
            };
        };
    };
    "v1.event-type.create": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTypeIn"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeOut"];
                };
            };
        };
    };
    "v1.event-type.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event_type_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeOut"];
                };
            };
        };
    };
    "v1.event-type.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event_type_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTypeUpdate"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeOut"];
                };
            };
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeOut"];
                };
            };
        };
    };
    "v1.event-type.delete": {
        parameters: {
            query?: {
                expunge?: boolean;
            };
            header?: never;
            path: {
                event_type_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description none */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "v1.event-type.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event_type_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTypePatch"];
            };
        };
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeOut"];
                };
            };
        };
    };
    "v1.health.ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description none */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
