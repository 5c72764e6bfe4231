import type { MantineThemeOverride } from '@mantine/core';
import { uiTexts } from '../texts';

// Plain objects instead of `Button.extend(…)`: extending imports the component, and this file is in the
// first chunk of the app. Heights (all targets 44 px or more) are in styles/controls.css.
const close = { 'aria-label': uiTexts.close };
const clear = { 'aria-label': uiTexts.clear };

const field = { defaultProps: { size: 'md' } };
const clearable = { defaultProps: { size: 'md', clearButtonProps: clear } };
const calendarLabels = {
  ariaLabels: {
    monthLevelControl: uiTexts.chooseMonth,
    yearLevelControl: uiTexts.chooseYear,
    previousMonth: uiTexts.previousMonth,
    nextMonth: uiTexts.nextMonth,
    previousYear: uiTexts.previousYear,
    nextYear: uiTexts.nextYear,
    previousDecade: uiTexts.previousDecade,
    nextDecade: uiTexts.nextDecade,
  },
};
const combobox = {
  defaultProps: {
    size: 'md',
    clearButtonProps: clear,
    nothingFoundMessage: uiTexts.nothingFound,
    comboboxProps: {
      shadow: 'md',
      withinPortal: true,
      transitionProps: { duration: 0 },
    },
  },
};

/** Defaults that make Mantine's parts fit: size, Dutch names for unlabelled buttons, calm motion. */
export const componentDefaults: NonNullable<MantineThemeOverride['components']> = {
  Button: { defaultProps: { size: 'md', loaderProps: { type: 'dots' } } },
  ActionIcon: { defaultProps: { size: 44, variant: 'subtle', color: 'sand' } },
  CloseButton: { defaultProps: { size: 44, iconSize: 20, ...close } },
  Input: field,
  InputWrapper: field,
  TextInput: field,
  Textarea: field,
  NumberInput: field,
  NativeSelect: field,
  FileInput: clearable,
  PasswordInput: {
    defaultProps: {
      size: 'md',
      visibilityToggleFocusable: true,
      visibilityToggleButtonProps: { 'aria-label': uiTexts.showPassword },
    },
  },
  Select: combobox,
  MultiSelect: combobox,
  Autocomplete: { defaultProps: { size: 'md', clearButtonProps: clear } },
  TagsInput: { defaultProps: { size: 'md', clearButtonProps: clear } },
  DateInput: {
    defaultProps: { size: 'md', clearButtonProps: clear, ...calendarLabels },
  },
  DatePickerInput: {
    defaultProps: { size: 'md', clearButtonProps: clear, ...calendarLabels },
  },
  DatePicker: {
    defaultProps: { size: 'md', hideOutsideDates: true, ...calendarLabels },
  },
  Checkbox: { defaultProps: { size: 'md', radius: 'sm' } },
  Radio: field,
  Switch: { defaultProps: { size: 'md', withThumbIndicator: false } },
  SegmentedControl: { defaultProps: { size: 'md', transitionDuration: 0 } },
  Modal: {
    defaultProps: {
      centered: true,
      radius: 'lg',
      padding: 'lg',
      closeButtonProps: close,
      overlayProps: { color: 'var(--ui-veil)', backgroundOpacity: 1 },
      // None: what stands in a dialog is gone at the moment that names are hidden.
      transitionProps: { duration: 0 },
    },
  },
  Drawer: { defaultProps: { closeButtonProps: close, padding: 'lg' } },
  Alert: { defaultProps: { closeButtonLabel: uiTexts.close } },
  Notification: { defaultProps: { closeButtonProps: close, radius: 'md' } },
  Menu: {
    defaultProps: {
      // Its placeholder is no menu item, and axe says so.
      withInitialFocusPlaceholder: false,
      position: 'bottom-end',
      shadow: 'md',
      radius: 'md',
      transitionProps: { duration: 0 },
    },
  },
  Popover: {
    defaultProps: {
      shadow: 'md',
      radius: 'md',
      transitionProps: { duration: 0 },
    },
  },
  Tooltip: {
    defaultProps: {
      openDelay: 400,
      events: { hover: true, focus: true, touch: false },
    },
  },
  Paper: { defaultProps: { radius: 'md' } },
  Loader: { defaultProps: { type: 'dots' } },
};
