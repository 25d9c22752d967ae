/**
 * The block in the editor: a chooser, the attributes of the chosen element, and the element itself as the
 * page will show it. What there is to choose comes from PHP, in the author's language.
 */
(({blockEditor, blocks, components, element, serverSideRender}, {elements, words}) => {
  const {createElement: el, Fragment} = element;
  const {InspectorControls, useBlockProps} = blockEditor;
  const {CheckboxControl, Disabled, Notice, PanelBody, Placeholder, SelectControl} = components;
  const {TextControl, ToggleControl} = components;

  const name = 'care-elements/element';

  /** Icons of WordPress. */
  const icons = {
    'topic-guide': 'book-alt',
    'topic-overview': 'info-outline',
    'relief-steps': 'universal-access',
    'when-to-see-doctor': 'warning',
    'symptom-guide': 'visibility',
    'cause-checker': 'editor-help',
    'medicine-guide': 'plus-alt',
    'picture-guide': 'format-gallery',
    'doctor-summary': 'clipboard',
    'reader-reply': 'admin-comments',
  };

  /** The field for an attribute, by its kind; those that are not here have a list of values. */
  const fields = {
    boolean: ({label, help}, value, change) =>
      el(ToggleControl, {label, help, checked: Boolean(value), onChange: change}),
    address: ({label, help}, value, change) =>
      el(TextControl, {label, help, value: value ?? '', onChange: change, type: 'url'}),
    post: ({label, help}, value, change) =>
      el(TextControl, {label, help, value: value ?? '', onChange: change, inputMode: 'numeric'}),
    list({label, help, options}, value, change) {
      const chosen = (value ?? '').split(' ').filter(Boolean);
      const toggle = (one) => (isChosen) =>
        change(
          options
            .map((option) => option.value)
            .filter((other) => (other === one ? isChosen : chosen.includes(other)))
            .join(' '),
        );
      return el(
        'fieldset',
        {},
        el('legend', {}, label),
        el('p', {}, help),
        options.map((option) =>
          el(CheckboxControl, {
            key: option.value,
            label: option.label,
            checked: chosen.includes(option.value),
            onChange: toggle(option.value),
          }),
        ),
      );
    },
  };

  const choice = ({label, help, options}, value, change) =>
    el(SelectControl, {
      label,
      help,
      value: value ?? '',
      onChange: change,
      options: [{value: '', label: words.default}, ...options],
    });

  function chooser({attributes, setAttributes}) {
    return el(SelectControl, {
      label: words.element,
      className: 'care-elements-choice',
      value: attributes.element,
      onChange: (tag) => setAttributes({element: tag}),
      options: [
        {value: '', label: words.choose},
        ...elements.map(({tag, title}) => ({value: tag, label: title})),
      ],
    });
  }

  const failed = () => el(Notice, {status: 'error', isDismissible: false}, words.failed);

  function Edit(props) {
    const {attributes, setAttributes} = props;
    const chosen = elements.find(({tag}) => tag === attributes.element);
    const controls = (chosen?.controls ?? []).map((control) =>
      el(
        Fragment,
        {key: control.name},
        (fields[control.kind] ?? choice)(control, attributes[control.name], (value) =>
          setAttributes({[control.name]: value}),
        ),
      ),
    );
    return el(
      'div',
      useBlockProps(),
      el(
        InspectorControls,
        {},
        el(PanelBody, {title: words.settings}, chooser(props), controls, el('p', {}, words.draft)),
      ),
      attributes.element
        ? el(
            Disabled,
            {},
            el(serverSideRender, {block: name, attributes, ErrorResponsePlaceholder: failed}),
          )
        : el(Placeholder, {icon: 'heart', label: 'Care Elements', instructions: words.draft}, [
            el(Fragment, {key: 'element'}, chooser(props)),
          ]),
    );
  }

  blocks.registerBlockType(name, {
    edit: Edit,
    save: () => null,
    variations: elements.map(({tag, title, description}) => ({
      name: tag,
      title,
      description,
      icon: icons[tag],
      keywords: ['Care Elements', tag],
      attributes: {element: tag},
      isActive: ['element'],
      scope: ['inserter', 'transform'],
    })),
  });
})(window.wp, window.careElements);
