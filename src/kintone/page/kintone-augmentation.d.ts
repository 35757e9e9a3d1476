/**
 * JavaScript API of kintone since 2024 that @kintone/dts-gen does not declare,
 * as far as this plugin uses it (cybozu.dev, kintone JavaScript API).
 */
export {};

declare global {
  namespace kintone {
    type NotificationType = "ERROR" | "SUCCESS" | "INFO";
    type LoadingState = "VISIBLE" | "HIDDEN";
    type DialogAction = "OK" | "CANCEL" | "CLOSE";

    interface DialogButtons {
      title?: string;
      showOkButton?: boolean;
      okButtonText?: string;
      showCancelButton?: boolean;
      cancelButtonText?: string;
      showCloseButton?: boolean;
    }

    interface ConfirmDialogConfig extends DialogButtons {
      body?: string;
    }

    interface DialogConfig extends DialogButtons {
      body?: Element;
      /** false keeps the dialog open. */
      beforeClose?: (
        action: DialogAction | "FUNCTION",
      ) => boolean | globalThis.Promise<boolean>;
    }

    interface Dialog {
      show(): globalThis.Promise<DialogAction | "FUNCTION">;
      close(): void;
    }

    function showNotification(
      type: NotificationType,
      message: string,
    ): globalThis.Promise<void>;
    function showLoading(state: LoadingState): globalThis.Promise<void>;
    function showConfirmDialog(
      config: ConfirmDialogConfig,
    ): globalThis.Promise<DialogAction>;
    function createDialog(config: DialogConfig): globalThis.Promise<Dialog>;
    /** Refused more than 50 times a minute; not on the plugin settings page. */
    function buildPageUrl(
      page: string,
      params: Readonly<Record<string, string>>,
    ): globalThis.Promise<string>;
    function isMobilePage(): boolean;

    interface FormField {
      type: string;
      code: string;
      label: string;
      required?: boolean;
      lookup?: { fieldMappings: { field: string; relatedField: string }[] };
    }

    interface View {
      type: "LIST" | "CALENDAR" | "CUSTOM";
      id: string;
      name: string;
      filterCond: string;
      sort: string;
    }

    namespace app {
      /** Properties as REST form/fields.json returns them; also on the plugin settings page. */
      function getFormFields(): globalThis.Promise<
        Record<string, FormField & { fields?: Record<string, FormField> }>
      >;
      /** Rights to the app of the page; an older kintone does not have it. */
      const getPermissions:
        | (() => globalThis.Promise<{ readonly addRecord?: boolean }>)
        | undefined;
      function getFormLayout(): globalThis.Promise<unknown[]>;
      /** The saved view of the record list, without the reader's own filter. */
      function getView(): globalThis.Promise<View>;
      function getViews(): globalThis.Promise<unknown>;
    }

    namespace mobile {
      function showNotification(
        type: NotificationType,
        message: string,
      ): globalThis.Promise<void>;
      function showLoading(state: LoadingState): globalThis.Promise<void>;
      function showConfirmBottomSheet(
        config: ConfirmDialogConfig,
      ): globalThis.Promise<DialogAction>;

      namespace app {
        function getFormFields(): ReturnType<typeof kintone.app.getFormFields>;
      }
    }
  }
}
